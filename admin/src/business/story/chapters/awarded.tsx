import EmojiEventsOutlined from '@mui/icons-material/EmojiEventsOutlined';
import { chapter, type Named, type Page } from '../chapter.ts';
import { Plain } from '../details.tsx';
import type { Moment } from '../moment.ts';
import { type Fair, fair, heldOn } from './exhibited.tsx';

interface Prize {
  rank: number | null;
  title: string;
  exhibition: Fair;
}
const prize = `{ nodes { id label title rank ${fair} } }`;

export const awarded = chapter<{ awards: Page<Prize>; products: Page<{ awards: Page<Prize> }> }>({
  icon: EmojiEventsOutlined,
  tone: 'warning',
  ask: `awards(limit: 100) ${prize} products(limit: 200) { nodes { id label awards(limit: 10) ${prize} } }`,
  moments: ({ awards, products }) => {
    const told = (award: Prize & Named, product?: string): Moment => ({
      noun: 'Award',
      id: award.id,
      said: 'awarded',
      title: award.rank === null ? award.title : `${award.title} (${award.rank})`,
      ...heldOn(award.exhibition),
      details: <Plain parts={[award.exhibition.label, product]} />,
    });
    const ofProducts = products.nodes.flatMap(({ label, awards }) => awards.nodes.map((award) => told(award, label)));
    return [...awards.nodes.map((award) => told(award)), ...ofProducts];
  },
});
