import { describe, expect, test } from 'vitest';
import { allNouns, type Noun, type NounShape, nouns } from '../../admin/src/noun/schema.ts';
import { buildQuery } from '../../admin/src/provider/buildQuery.ts';
import { sortable } from '../../admin/src/provider/order.ts';
import { faultsOf } from './contract.ts';

const id = '01a20101-f30e-7599-8f66-43f50973b366';
const other = '01a20109-8578-747b-a9da-8885fc57aaaf';
const paged = { pagination: { page: 3, perPage: 25 }, sort: { field: 'label', order: 'ASC' }, filter: {} };

const asked = (verb: string, noun: Noun, params: object) => buildQuery(verb, noun, params);
const text = (verb: string, noun: Noun, params: object) => asked(verb, noun, params).query.loc?.source.body ?? '';
const variables = (verb: string, noun: Noun, params: object) =>
  asked(verb, noun, params).variables as Record<string, unknown>;

const verbs: Record<string, object> = {
  GET_LIST: paged,
  GET_ONE: { id },
  GET_MANY: { ids: [id] },
  CREATE: { data: {} },
  UPDATE: { id, data: { version: 1 }, previousData: { version: 1 } },
  UPDATE_MANY: { ids: [id], data: {} },
  DELETE: { id, previousData: { version: 1 } },
  DELETE_MANY: { ids: [id] },
};

describe('every request for every noun is one that the schema knows', () => {
  for (const [verb, params] of Object.entries(verbs).filter(([verb]) => verb !== 'CREATE')) {
    test(verb, () => {
      const writes = !verb.startsWith('GET');
      for (const noun of allNouns.filter((each) => !(writes && (nouns[each] as NounShape).keptByServer))) {
        const { query, variables } = asked(verb, noun, params);
        expect({ noun, faults: faultsOf(query, variables ?? {}) }).toEqual({ noun, faults: [] });
      }
    });
  }

  test('rows that point at a record, by each list of each noun', () => {
    for (const noun of allNouns)
      for (const [list, { kind, target, via }] of Object.entries(nouns[noun].fields)) {
        if (kind !== 'list') continue;
        const { query, variables } = asked('GET_MANY_REFERENCE', target as Noun, { ...paged, target: via, id });
        expect({ noun, list, faults: faultsOf(query, variables ?? {}) }).toEqual({ noun, list, faults: [] });
      }
  });

  test('a sort by each column that can be sorted', () => {
    for (const noun of allNouns)
      for (const field of Object.keys(nouns[noun].fields)) {
        if (!sortable(noun, field)) continue;
        const { query, variables } = asked('GET_LIST', noun, { ...paged, sort: { field, order: 'DESC' } });
        expect({ noun, field, faults: faultsOf(query, variables ?? {}) }).toEqual({ noun, field, faults: [] });
      }
  });
});

describe('a list', () => {
  test('asks for one page, in order, with the filter as it stands in the address', () => {
    const filter = { q: ' batok ', region: { within: '52' }, status: { in: ['ACTIVE'] } };
    expect(variables('GET_LIST', 'Business', { ...paged, filter })).toEqual({
      search: 'batok',
      where: { region: { within: '52' }, status: { in: ['ACTIVE'] } },
      orderBy: [{ name: 'ASC' }],
      limit: 25,
      offset: 50,
    });
  });

  test('leaves out what a person has emptied, and keeps a quantifier that is empty on purpose', () => {
    const filter = { q: '', name: { contains: '' }, sector: { in: [] }, products: { none: {} }, nib: { isNull: true } };
    expect(variables('GET_LIST', 'Business', { ...paged, filter }).where).toEqual({
      products: { none: {} },
      nib: { isNull: true },
    });
  });

  test('sorts by a link through the words that its rows are known by', () => {
    const sort = { field: 'business', order: 'DESC' };
    expect(variables('GET_LIST', 'Product', { ...paged, sort }).orderBy).toEqual([{ business: { name: 'DESC' } }]);
  });

  test('asks for the chosen columns only, a day with what qualifies it, and links by their label', () => {
    const query = text('GET_LIST', 'Exhibition', { ...paged, meta: { fields: ['startsOn', 'region'] } });
    expect(query).toContain('startsOn startsOnPrecision startsOnCertainty');
    expect(query).toContain('region { id label }');
    expect(query).not.toContain('description');
  });

  test('brings many-to-many links as plain rows', () => {
    const page = {
      nodes: [{ id, label: 'x', partners: { nodes: [{ id: other, label: 'y' }], totalCount: 1 } }],
      total: { count: 1, exact: true, estimate: null },
    };
    const answer = asked('GET_LIST', 'Programme', paged).parseResponse({ data: { data: page } } as never);
    expect(answer).toEqual({
      data: [{ id, label: 'x', partners: [{ id: other, label: 'y' }] }],
      total: 1,
      meta: { total: page.total },
    });
  });
});

describe('one record', () => {
  test('comes with the lists of its page in the same request', () => {
    const related = [{ list: 'products', perPage: 10, sort: { field: 'label', order: 'ASC' } }];
    const { query, variables } = asked('GET_ONE', 'Business', { id, meta: { related } });
    expect(query.loc?.source.body).toContain('products(limit: 10, orderBy: { name: ASC })');
    expect(faultsOf(query, variables ?? {})).toEqual([]);
  });
});

describe('a write', () => {
  test('creates with what was filled in, links by their id', () => {
    const data = { name: 'Topeng', business: { id, label: 'B' }, technique: '', materials: ['kayu'], label: 'x' };
    expect(variables('CREATE', 'Product', { data })).toEqual({
      input: { name: 'Topeng', business: id, materials: ['kayu'] },
    });
  });

  test('names the record that a doubt hangs on by its kind and id', () => {
    const data = { subject: { __typename: 'ExhibitionSeries', id, label: 'x' }, code: 'SPELLING', detail: 'd' };
    const { query, variables } = asked('CREATE', 'QualityFlag', { data });
    expect(variables?.input).toMatchObject({ subjectType: 'EXHIBITION_SERIES', subjectId: id });
    expect(faultsOf(query, variables ?? {})).toEqual([]);
  });

  test('updates what differs from what the person saw, and empties what was emptied', () => {
    const seen = { id, version: 7, name: 'A', nib: '1234567890123', region: { id: '52', label: 'NTB' }, tags: ['x'] };
    const data = { ...seen, name: 'A', nib: '', region: { id: '35.05', label: 'Blitar' } };
    expect(variables('UPDATE', 'Business', { id, data, previousData: seen })).toEqual({
      id,
      version: 7,
      input: { nib: null, region: '35.05' },
    });
  });

  test('changes and deletes several rows in one request each', () => {
    expect(variables('UPDATE_MANY', 'Business', { ids: [id, other], data: { sector: 'ANEKA' } })).toEqual({
      ids: [id, other],
      input: { sector: 'ANEKA' },
    });
    expect(text('DELETE_MANY', 'ExhibitionSeries', { ids: [id] })).toContain('deleteExhibitionSeriesList(ids: $ids)');
  });
});
