import type { EntityManager } from '@mikro-orm/postgresql';
import { Book } from './book.ts';
import { certificateTypes } from './certificate-types.ts';
import { forwatTangerang2017 } from './forwat-tangerang-2017.ts';
import { globalNewsPamekasan2020 } from './global-news-pamekasan-2020.ts';
import { infopublikBlitar2018 } from './infopublik-blitar-2018.ts';
import { mediaIndonesia2019 } from './media-indonesia-2019.ts';
import { sharedOrganizations } from './organizations.ts';
import { radarLombok2016 } from './radar-lombok-2016.ts';
import { hasRegions, loadRegions } from './regions.ts';

/**
 * Fills an empty register with the regions of Indonesia and what the five articles say, in one transaction. A register
 * that has regions is left as it is: what people have changed or deleted since stays so.
 */
export const loadArticles = (em: EntityManager): Promise<void> =>
  em.transactional(async (inner) => {
    const fresh = inner as EntityManager;
    await fresh.execute(`select pg_advisory_xact_lock(hashtextextended('load articles', 0))`);
    if (await hasRegions(fresh)) return;
    await fresh.execute(`select set_config('history.kind', 'SEED', true)`);
    await loadRegions(fresh);
    const book = new Book(fresh);
    const types = certificateTypes(book);
    const shared = sharedOrganizations(book);
    radarLombok2016(book, shared);
    forwatTangerang2017(book, shared);
    infopublikBlitar2018(book);
    mediaIndonesia2019(book, shared);
    globalNewsPamekasan2020(book, types);
    await book.close();
  });
