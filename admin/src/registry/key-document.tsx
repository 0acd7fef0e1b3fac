import FingerprintOutlined from '@mui/icons-material/FingerprintOutlined';
import { screens } from '../noun/screens.ts';
import { RegisterDocument } from './key/RegisterDocument.tsx';
import { Withdraw } from './key/Withdraw.tsx';

export const keyDocument = screens('KeyDocument', {
  icon: FingerprintOutlined,
  columns: ['name', 'key', 'hash'],
  filters: ['key'],
  groups: [{ title: 'identity', fields: ['name', 'key', 'hash', 'text'] }],
  entry: RegisterDocument,
  actions: Withdraw,
});
