import { Migration } from '@mikro-orm/migrations';

/**
 * How search reads a text: the same functions make a row's words when it is written and a question's words when it is
 * asked. `search.text` lays out a row as ` its name | words set aside | further words | stems `; the words in its name
 * that say what kind of thing it is (legal forms, kinds of region) are set aside, so that a name is found with and
 * without them, and those who name them find the right kind first. A change here needs the stored columns made anew.
 */
export class Search extends Migration {
  override up(): void {
    this.addSql('create extension if not exists pg_trgm;');
    this.addSql('create schema search;');
    for (const text of [words, asides, stems, text_, asked, word, called, each, aside, breadth]) this.addSql(text);
  }

  override down(): void {
    this.addSql('drop schema search cascade;');
  }
}

const made = 'immutable parallel safe';

/** Lower case, no accents, no punctuation, `P.T.` and `35.05` in one piece, old spelling made new, short forms in full. */
const words = String.raw`create function search.words(written text) returns text language plpgsql ${made} as $$
declare
  x text := left(written, 4000);
begin
  if octet_length(x) = length(x) then
    x := lower(x collate "C");
  else
    x := regexp_replace(normalize(lower(x), nfkd), U&'[\0300-\036f\2018\2019\02bc\02bb]', '', 'g');
  end if;
  if x collate "C" ~ '[.''&]' then
    x := regexp_replace(replace(replace(x, '''', ''), '&', ' dan '), '(?<=\m[a-z])\.(?=[a-z]\M)|(?<=\d)\.(?=\d)', '', 'g');
  end if;
  x := replace(replace(replace(x, 'oe', 'u'), 'dj', 'j'), 'tj', 'c');
  x := btrim(regexp_replace(x, '[^[:alnum:]|]+', ' ', 'g'));
  if x collate "C" ~ '\m(kab|kec|kel|kodya|kotamad[iy]a|prov|prop|propinsi|kop|dki|diy|jogja|yogya|jogjakarta|ja(tim|teng|bar)|sum(ut|bar|sel|atra)|babel|kepri|kal(bar|teng|sel|tim|tara)|sul(ut|teng|sel|tra|bar)|nt[bt]|malut|jkt|sby|bdg|pem(kab|kot|prov|da)|d(isp|ep)erindag|kemen(perin|dag|kop)|dan|and)\M' then
    x := (select coalesce(string_agg(coalesce('{
      "kab": "kabupaten", "kodya": "kota", "kotamadya": "kota", "kotamadia": "kota", "kec": "kecamatan",
      "kel": "kelurahan", "prov": "provinsi", "propinsi": "provinsi", "prop": "provinsi", "kop": "koperasi",
      "dki": "daerah khusus ibukota", "diy": "daerah istimewa yogyakarta", "jogja": "yogyakarta",
      "yogya": "yogyakarta", "jogjakarta": "yogyakarta", "jatim": "jawa timur", "jateng": "jawa tengah",
      "jabar": "jawa barat", "sumut": "sumatera utara", "sumbar": "sumatera barat", "sumsel": "sumatera selatan",
      "sumatra": "sumatera", "babel": "bangka belitung", "kepri": "kepulauan riau", "kalbar": "kalimantan barat",
      "kalteng": "kalimantan tengah", "kalsel": "kalimantan selatan", "kaltim": "kalimantan timur",
      "kaltara": "kalimantan utara", "sulut": "sulawesi utara", "sulteng": "sulawesi tengah",
      "sulsel": "sulawesi selatan", "sultra": "sulawesi tenggara", "sulbar": "sulawesi barat",
      "ntb": "nusa tenggara barat", "ntt": "nusa tenggara timur", "malut": "maluku utara", "jkt": "jakarta",
      "sby": "surabaya", "bdg": "bandung", "pemkab": "pemerintah kabupaten", "pemkot": "pemerintah kota",
      "pemprov": "pemerintah provinsi", "pemda": "pemerintah daerah",
      "disperindag": "dinas perindustrian perdagangan", "deperindag": "departemen perindustrian perdagangan",
      "kemenperin": "kementerian perindustrian", "kemendag": "kementerian perdagangan",
      "kemenkop": "kementerian koperasi"}'::jsonb ->> w, w), ' ' order by n), '')
      from unnest(string_to_array(x, ' ')) with ordinality as u(w, n) where w not in ('dan', 'and'));
  end if;
  return x;
end $$;`;

/** Legal forms and kinds of region: a name is the same name without them. */
const asides = `create function search.asides() returns text[] language sql ${made} as $$
  select '{ud,cv,pt,tbk,pd,po,fa,firma,nv,persero,perseroan,perorangan,koperasi,kub,ksm,ukm,umkm,ikm,kabupaten,kota,kecamatan,kelurahan,provinsi}'::text[]
$$;`;

/**
 * The stems of words, where they differ from them: those of PostgreSQL's Indonesian stemmer, the word without its
 * ending, and the word with the letter back that meN- and peN- take away (menenun, tenun).
 */
const stems = String.raw`create function search.stems(words text) returns tsvector language plpgsql ${made} as $$
declare
  base text := regexp_replace(words collate "C", '(\w{4})(kan|an|nya)\M', '\1', 'g');
begin
  if base collate "C" ~ '\m[mp]e(ny|ng|n|m)[aiueo]\w{3}' then
    base := base || ' ' || regexp_replace(regexp_replace(regexp_replace(regexp_replace(base collate "C",
      '\m[mp]eny(?=[aiueo]\w{3})', 's', 'g'), '\m[mp]eng(?=[aiueo]\w{3})', 'k', 'g'),
      '\m[mp]en(?=[aiueo]\w{3})', 't', 'g'), '\m[mp]em(?=[aiueo]\w{3})', 'p', 'g');
  end if;
  return ts_delete(
    to_tsvector('pg_catalog.indonesian', words) || array_to_tsvector(array_remove(string_to_array(base, ' '), '')),
    string_to_array(words, ' '));
end $$;`;

/** What is stored of a row: see above. */
const text_ = `create function search.text(name text[], more text[]) returns text language plpgsql ${made} as $$
declare
  words text := search.words(replace(array_to_string(name, ' '), '|', ' ') || ' | ' || replace(array_to_string(more, ' '), '|', ' '));
  called text := btrim(split_part(words, '|', 1));
  aside text := '';
begin
  if string_to_array(called, ' ') && search.asides() then
    select coalesce(string_agg(w || ' ', '' order by n) filter (where w = any(search.asides())), ''),
      coalesce(string_agg(w, ' ' order by n) filter (where w <> all(search.asides())), '')
    into aside, called from unnest(string_to_array(called, ' ')) with ordinality u(w, n);
  end if;
  return ' ' || called || ' | ' || aside || '| ' || btrim(split_part(words, '|', 2)) || ' | '
    || array_to_string(tsvector_to_array(search.stems(words)), ' ') || ' ';
end $$;`;

/** The words of a question that a row must hold: all but those set aside, unless there are no others. */
const asked = `create function search.asked(written text) returns text[] language sql ${made} as $$
  select case when cardinality(named) > 0 then named else all_words end
  from (select array_remove(string_to_array(search.words(replace(left(written, 300), '|', ' ')), ' '), '') as all_words) a,
    lateral (select array(select w from unnest(all_words) with ordinality u(w, n) where w <> all(search.asides()) order by n) as named) b
$$;`;

/**
 * The n-th longest word as a regular expression over \`search.text\`: the word anywhere, or one of its stems. Where there
 * are fewer words it is the first again; null where there is none; and nothing but blanks is found everywhere.
 */
const word = `create function search.word(written text, place int) returns text language sql ${made} as $$
  select case when btrim(written) = '' then '' else (
    select case when length(w) < 3 then ' ' else '' end || left(w, 40)
      || coalesce((select string_agg('| ' || s || ' ', '') from unnest(tsvector_to_array(search.stems(w))) s), '')
    from (select w, row_number() over (order by length(w) desc, w) as n, count(*) over () as c
      from (select distinct w from unnest(search.asked(written)) w) d) r
    where n = case when place <= c then place else 1 end) end
$$;`;

const called = `create function search.called(written text) returns text language sql ${made} as $$
  select array_to_string(search.asked(written), ' ')
$$;`;

const each = `create function search.each(written text, pattern text) returns text[] language sql ${made} as $$
  select array(select format(pattern, w) from unnest(search.asked(written)) w)
$$;`;

/** The words set aside, as patterns of where they stand in \`search.text\`. */
const aside = `create function search.aside(written text) returns text[] language sql ${made} as $$
  select array(select '% |% ' || w || ' %' from unnest(string_to_array(search.words(replace(left(written, 300), '|', ' ')), ' ')) w where w = any(search.asides()))
$$;`;

/** How many different words a row must hold. */
const breadth = `create function search.breadth(written text) returns int language sql ${made} as $$
  select count(distinct w)::int from unnest(search.asked(written)) w
$$;`;
