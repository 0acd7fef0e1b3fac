import { Product } from '../business/product.ts';
import type { Watched } from '../core/rule.ts';

/** A rule that rests on who makes a product holds when the product is given to another maker too. Its noun waits for the product. */
export const restsOnMaker = (rows: (product: string) => string): Watched => ({
  noun: () => Product,
  rows,
  fields: ['business'],
  sentence: {
    id: 'Keikutsertaan, prospek, atau kurasi pembuatnya bertumpu pada produk ini.',
    en: 'Participations, leads or selections of its maker rest on this product.',
  },
});
