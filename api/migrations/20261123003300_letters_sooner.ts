import { Migration } from '@mikro-orm/migrations';

const made = 'immutable parallel safe';

/** What is written short, and words that say nothing. */
const short = `{"dan": "", "and": "",
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
  "kemenkop": "kementerian koperasi"}`;

const words = String.raw`create or replace function search.words(written text) returns text language plpgsql ${made} as $$
declare
  x text := left(written, 4000);
begin
  if octet_length(x) = length(x) then
    x := lower(x collate "C");
  else
    x := regexp_replace(normalize(lower(x), nfkd), U&'[\0300-\036f\2018\2019\02bc\02bb]', '', 'g');
  end if;
  x := replace(replace(x, '''', ''), '&', ' dan ');
  if strpos(x, '.') > 0 then
    if x collate "C" ~ '[^ ]\.[^ ]' then
      x := regexp_replace(x, '(?<=\m[a-z])\.(?=[a-z]\M)|(?<=\d)\.(?=\d)', '', 'g');
    end if;
  end if;
  x := replace(replace(replace(x, 'oe', 'u'), 'dj', 'j'), 'tj', 'c');
  if octet_length(x) = length(x) then
    if x collate "C" ~ '[^A-Za-z0-9| ]|  ' then x := regexp_replace(x collate "C", '[^A-Za-z0-9|]+', ' ', 'g'); end if;
    x := btrim(x);
  else
    x := btrim(regexp_replace(x, '[^[:alnum:]|]+', ' ', 'g'));
  end if;
  if '${short}'::jsonb ?| string_to_array(x, ' ') then
    x := (select coalesce(string_agg(coalesce('${short}'::jsonb ->> w, w), ' ' order by n), '')
      from unnest(string_to_array(x, ' ')) with ordinality as u(w, n) where w not in ('dan', 'and'));
  end if;
  return x;
end $$;`;

/** Where nothing is cut off or put before, only what the dictionary says is new. */
const stems = String.raw`create or replace function search.stems(words text) returns tsvector language plpgsql ${made} as $$
declare
  base text := words;
begin
  if ltrim(replace(' ' || words || ' ', ' | ', ' '), '0123456789 ') = '' then return ''; end if;
  if strpos(words, 'an') > 0 or strpos(words, 'nya') > 0 then
    base := regexp_replace(words collate "C", '(\w{4})(kan|an|nya)\M', '\1', 'g');
  end if;
  if strpos(base, 'men') > 0 or strpos(base, 'mem') > 0 or strpos(base, 'pen') > 0 or strpos(base, 'pem') > 0 then
    if base collate "C" ~ '\m[mp]e(ny|ng|n|m)[aiueo]\w{3}' then
      base := base || ' ' || regexp_replace(regexp_replace(regexp_replace(regexp_replace(base collate "C",
        '\m[mp]eny(?=[aiueo]\w{3})', 's', 'g'), '\m[mp]eng(?=[aiueo]\w{3})', 'k', 'g'),
        '\m[mp]en(?=[aiueo]\w{3})', 't', 'g'), '\m[mp]em(?=[aiueo]\w{3})', 'p', 'g');
    end if;
  end if;
  if base = words then return ts_delete(to_tsvector('pg_catalog.indonesian', words), string_to_array(words, ' ')); end if;
  return ts_delete(
    to_tsvector('pg_catalog.indonesian', words) || array_to_tsvector(array_remove(string_to_array(base, ' '), '')),
    string_to_array(words, ' '));
end $$;`;

const text = `create or replace function search.text(name text[], more text[]) returns text language plpgsql ${made} as $$
declare
  words text := search.words(replace(array_to_string(name, ' '), '|', ' ') || ' | ' || replace(array_to_string(more, ' '), '|', ' '));
  called text := btrim(split_part(words, '|', 1));
  aside text := '';
  each text[] := string_to_array(called, ' ');
  w text;
begin
  if each && search.asides() then
    called := '';
    foreach w in array each loop
      if w = any(search.asides()) then aside := aside || w || ' '; else called := called || ' ' || w; end if;
    end loop;
    called := ltrim(called);
  end if;
  return ' ' || called || ' | ' || aside || '| ' || btrim(split_part(words, '|', 2)) || ' | '
    || array_to_string(tsvector_to_array(search.stems(words)), ' ') || ' ';
end $$;`;

/** Search reads texts as before, to the letter, so that what is stored stands; those of plain letters take a fifth less time. */
export class LettersSooner extends Migration {
  override up(): void {
    for (const sql of [words, stems, text]) this.addSql(sql);
  }
}
