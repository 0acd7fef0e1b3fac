import { administrators, everybody } from '../access/rules.ts';
import { Visible, Writable } from '../access/visible.ts';
import { Link, LongText, type Ref, Text, Texts } from '../core/columns.ts';
import { Noun } from '../core/noun.ts';
import { OneOnly } from '../core/rule.ts';
import { Evidenced } from '../registry/evidence.ts';
import { Organization } from '../registry/organization.ts';

@Noun({
  plural: 'exhibitionSeriesList',
  description: 'An exhibition that comes back, of which each edition is one occasion.',
  label: ['name'],
  search: ['aliases'],
})
@Visible<ExhibitionSeries>(everybody)
@Writable<ExhibitionSeries>(administrators)
@OneOnly(['name'], { id: 'Seri pameran dengan nama ini sudah ada.', en: 'A series of this name exists already.' })
export class ExhibitionSeries extends Evidenced {
  @Text('Name without the year.')
  name!: string;

  @Texts('Other names under which it is met.')
  aliases: string[] = [];

  @Link(() => Organization, 'Who usually holds it.', {
    optional: true,
    inverse: { name: 'exhibitionSeries', description: 'Series of exhibitions that the organization usually holds.' },
  })
  organiser?: Ref<Organization>;

  @LongText('What it shows, and for whom.', { optional: true })
  description?: string;
}
