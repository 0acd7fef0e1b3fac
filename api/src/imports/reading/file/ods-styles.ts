import { type Colour, colourOf } from './colour.ts';

const isStruck = (attributes: Record<string, string>): boolean =>
  /^(?!none$)./.test(attributes['style:text-line-through-style'] ?? attributes['style:text-line-through-type'] ?? '');

/** What the styles of a sheet of LibreOffice show beside what stands in it. */
export class Styles {
  readonly hidden = new Set<string>();
  readonly struck = new Set<string>();
  readonly fills = new Map<string, Colour>();
  readonly inks = new Map<string, Colour>();
  private name = '';

  open(element: string, attributes: Record<string, string>): void {
    if (element === 'style') this.name = attributes['style:name'] ?? '';
    else if (element === 'table-properties' && attributes['table:display'] === 'false') this.hidden.add(this.name);
    else if (element === 'table-cell-properties') this.paint(this.fills, attributes['fo:background-color']);
    else if (element === 'text-properties') {
      if (isStruck(attributes)) this.struck.add(this.name);
      const underline = attributes['style:text-underline-style'] ?? 'none';
      // An address that opens is blue and underlined by itself.
      if (underline === 'none') this.paint(this.inks, attributes['fo:color']);
    }
  }

  private paint(marks: Map<string, Colour>, rgb: string | undefined): void {
    const colour = colourOf(rgb);
    if (colour) marks.set(this.name, colour);
  }
}
