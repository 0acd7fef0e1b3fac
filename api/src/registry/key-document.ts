import { ChangesAccess } from '../access/changes-access.ts';
import { administrators } from '../access/rules.ts';
import { Visible, Writable } from '../access/visible.ts';
import { Link, LongText, type Ref, Text } from '../core/columns.ts';
import { Node, Noun } from '../core/noun.ts';
import { OneOnly } from '../core/rule.ts';
import { ApiKey } from './api-key.ts';

/** As much as a document of 3,000 tokens, which is the most that is parsed, needs. */
const longest = 20_000;

@Noun({
  plural: 'keyDocuments',
  description:
    'A query that a program of a partner may ask by its hash instead of its text. An administrator registers it; nobody else, and no request, ever does.',
  label: ['name'],
  search: ['hash'],
  keptByServer: true,
})
@ChangesAccess()
@Visible<KeyDocument>(administrators)
@Writable<KeyDocument>(administrators)
@OneOnly(
  ['key', 'hash'],
  { id: 'Kueri ini sudah terdaftar untuk kunci ini.', en: 'This query is registered for this key already.' },
  undefined,
  ['text'],
)
export class KeyDocument extends Node {
  @Text('What its operation is called.', { readOnly: true })
  name!: string;

  @Link(() => ApiKey, 'The key that may ask it.', {
    inverse: { name: 'documents', description: 'The queries that it may ask by their hash.' },
  })
  key!: Ref<ApiKey>;

  @Text('The SHA-256 of its text, in hexadecimal: with this it is asked, as `extensions.persistedQuery.sha256Hash`.', {
    readOnly: true,
  })
  hash!: string;

  @LongText('The query as it was registered, to the letter.', { max: longest })
  text!: string;
}
