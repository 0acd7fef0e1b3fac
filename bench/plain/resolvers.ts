import { Business } from '@binaan/api/business/business.ts';
import { BusinessStatus } from '@binaan/api/business/business-status.ts';
import { Product } from '@binaan/api/business/product.ts';
import { Exhibition } from '@binaan/api/exhibition/exhibition.ts';
import { Funding, FundingComponent } from '@binaan/api/exhibition/funding.ts';
import { Participation } from '@binaan/api/exhibition/participation.ts';
import { Engagement } from '@binaan/api/mentoring/engagement.ts';
import { Mentor } from '@binaan/api/mentoring/mentor.ts';
import { Programme } from '@binaan/api/mentoring/programme.ts';
import { Organization } from '@binaan/api/registry/organization.ts';
import { Region } from '@binaan/api/registry/region.ts';
import { Sector } from '@binaan/api/registry/sector.ts';
import { CompiledQuery } from 'kysely';
import { Arg, Ctx, Field, FieldResolver, ID, Int, type NonEmptyArray, Query, Resolver, Root } from 'type-graphql';
import { typo } from '../questions/typo.ts';
import { EngagementCount, FundingCount } from './counts.ts';
import type { Loaders } from './loaders.ts';
import { Page, pageOf } from './page.ts';
import { Writes } from './writes.ts';

const ProductPage = pageOf('ProductPage', () => Product);
const EngagementPage = pageOf('EngagementPage', () => Engagement);
Field(() => [EngagementCount])(EngagementPage.prototype, 'aggregate');
const MentorPage = pageOf('MentorPage', () => Mentor);
const BusinessPage = pageOf('BusinessPage', () => Business);
const ExhibitionPage = pageOf('ExhibitionPage', () => Exhibition);
const ParticipationPage = pageOf('ParticipationPage', () => Participation);
const FundingPage = pageOf('FundingPage', () => Funding);
const ProgrammePage = pageOf('ProgrammePage', () => Programme);

const Limit = () => Arg('limit', () => Int, { defaultValue: 25 });
const escapeLike = (text: string) => text.replaceAll(/[\\%_]/g, String.raw`\$&`);

/** The best of the rows that a text means: found by hand-written SQL, since the ORM does not rank, then loaded. */
async function searched(em: Loaders['em'], text: string, limit: number): Promise<Business[]> {
  const { rows } = await em
    .getKysely()
    .executeQuery<{ json_build_object: string }>(CompiledQuery.raw(typo.sql, [text]));
  const { businesses } = JSON.parse(Object.values(rows[0] ?? {})[0] as string) as {
    businesses: { nodes: { id: string }[] };
  };
  const ids = businesses.nodes.slice(0, limit).map(({ id }) => id);
  const byId = new Map((await em.find(Business, { id: { $in: ids } })).map((row) => [row.id, row]));
  return ids.map((id) => byId.get(id) as Business);
}

@Resolver(() => Business)
class Businesses {
  @Query(() => Business, { nullable: true })
  business(@Arg('id', () => ID) id: string, @Ctx() { em }: Loaders) {
    return em.findOne(Business, id);
  }

  @Query(() => BusinessPage)
  businesses(
    @Arg('region', () => ID, { nullable: true }) region: string | undefined,
    @Arg('sector', () => Sector, { nullable: true }) sector: string | undefined,
    @Arg('status', () => BusinessStatus, { nullable: true }) status: string | undefined,
    @Arg('contains', () => String, { nullable: true }) contains: string | undefined,
    @Arg('search', () => String, { nullable: true }) search: string | undefined,
    @Limit() limit: number,
    @Ctx() { em }: Loaders,
  ) {
    if (search !== undefined) return new Page({ nodes: () => searched(em, search, limit) });
    const where = {
      ...(region ? { region: { $or: [{ code: region }, { code: { $like: `${escapeLike(region)}.%` } }] } } : {}),
      ...(sector ? { sector } : {}),
      ...(status ? { status } : {}),
      ...(contains ? { name: { $ilike: `%${escapeLike(contains)}%` } } : {}),
    };
    return new Page({
      nodes: () => em.find(Business, where, { orderBy: { name: 'asc', id: 'asc' }, limit }),
      totalCount: () => em.count(Business, where),
    });
  }

  @FieldResolver(() => Region)
  region(@Root() business: Business, @Ctx() loaders: Loaders) {
    return loaders.one(Region, business.region.id);
  }

  @FieldResolver(() => ProductPage)
  products(@Root() { id }: Business, @Limit() limit: number, @Ctx() loaders: Loaders) {
    return new Page({
      nodes: async () => (await loaders.many(Product, 'business', id, { name: 'asc', id: 'asc' })).slice(0, limit),
      totalCount: () => loaders.count('product', 'business', id),
    });
  }

  @FieldResolver(() => EngagementPage)
  engagements(@Root() { id }: Business, @Limit() limit: number, @Ctx() loaders: Loaders) {
    return new Page({
      nodes: async () => (await loaders.many(Engagement, 'business', id, { id: 'asc' })).slice(0, limit),
      totalCount: () => loaders.count('engagement', 'business', id),
    });
  }
}

@Resolver(() => Region)
class Regions {
  @FieldResolver(() => String)
  label(@Root() { name }: Region) {
    return name;
  }
}

@Resolver(() => Engagement)
class Engagements {
  @FieldResolver(() => Programme)
  programme(@Root() { programme }: Engagement, @Ctx() loaders: Loaders) {
    return loaders.one(Programme, programme.id);
  }

  @FieldResolver(() => Mentor, { nullable: true })
  leadMentor(@Root() { leadMentor }: Engagement, @Ctx() loaders: Loaders) {
    return leadMentor && loaders.one(Mentor, leadMentor.id);
  }

  @FieldResolver(() => MentorPage)
  mentors(@Root() { id }: Engagement, @Limit() limit: number, @Ctx() loaders: Loaders) {
    const mentors = loaders.loader('mentors', async (ids) => {
      const rows = await loaders.em.find(Engagement, { id: { $in: [...ids] } }, {
        populate: ['mentors'],
        orderBy: { mentors: { id: 'asc' } },
      } as never);
      const byId = new Map(rows.map((row) => [row.id, row.mentors.getItems()]));
      return ids.map((each) => byId.get(each) ?? []);
    });
    return new Page({ nodes: async () => (await mentors.load(id)).slice(0, limit) });
  }
}

@Resolver(() => Exhibition)
class Exhibitions {
  @Query(() => ExhibitionPage)
  exhibitions(@Limit() limit: number, @Arg('offset', () => Int) offset: number, @Ctx() { em }: Loaders) {
    return new Page({ nodes: () => em.find(Exhibition, {}, { orderBy: { name: 'asc', id: 'asc' }, limit, offset }) });
  }

  @FieldResolver(() => ParticipationPage)
  participations(@Root() { id }: Exhibition, @Limit() limit: number, @Ctx() loaders: Loaders) {
    return new Page({ nodes: () => loaders.first(Participation, 'participation', 'exhibition', id, limit) });
  }
}

@Resolver(() => Participation)
class Participations {
  @FieldResolver(() => Exhibition)
  exhibition(@Root() { exhibition }: Participation, @Ctx() loaders: Loaders) {
    return loaders.one(Exhibition, exhibition.id);
  }

  @FieldResolver(() => Business)
  business(@Root() { business }: Participation, @Ctx() loaders: Loaders) {
    return loaders.one(Business, business.id);
  }

  @FieldResolver(() => FundingPage)
  fundings(@Root() { id }: Participation, @Limit() limit: number, @Ctx() loaders: Loaders) {
    return new Page({
      nodes: async () => (await loaders.many(Funding, 'participation', id, { id: 'asc' })).slice(0, limit),
    });
  }
}

@Resolver(() => Funding)
class Fundings {
  @Query(() => [FundingCount])
  async fundingAggregate(@Arg('components', () => FundingComponent) components: string, @Ctx() { em }: Loaders) {
    const rows = await em.execute<{ year: number; sourceType: string; count: number; sum: string | null }[]>(
      `select x.year, f.source_type as "sourceType", count(*)::int as count, sum(f.amount) as sum from funding f
       left join participation p on p.id = f.participation_id left join exhibition x on x.id = p.exhibition_id
       where ? = any(f.components) group by 1, 2 order by 1, 2 limit 200`,
      [components],
    );
    return rows.map(({ year, sourceType, count, sum }) => ({
      group: { participation: { exhibition: { year } }, sourceType },
      count,
      of: { amount: { sum: sum === null ? null : Number(sum) } },
    }));
  }

  @FieldResolver(() => Organization, { nullable: true })
  funder(@Root() { funder }: Funding, @Ctx() loaders: Loaders) {
    return funder && loaders.one(Organization, funder.id);
  }
}

@Resolver(() => Organization)
class Organizations {
  @Query(() => Organization, { nullable: true })
  organization(@Arg('id', () => ID) id: string, @Ctx() { em }: Loaders) {
    return em.findOne(Organization, id);
  }

  @FieldResolver(() => ProgrammePage)
  programmes(@Root() { id }: Organization, @Limit() limit: number, @Ctx() loaders: Loaders) {
    return new Page({
      nodes: async () => (await loaders.many(Programme, 'owner', id, { name: 'asc', id: 'asc' })).slice(0, limit),
      totalCount: () => loaders.count('programme', 'owner', id),
    });
  }
}

@Resolver(() => Programme)
class Programmes {
  @FieldResolver(() => EngagementPage)
  engagements(@Root() { id }: Programme, @Ctx() loaders: Loaders) {
    const states = loaders.loader('engagement states', async (ids) => {
      const rows = await loaders.em.execute<{ id: string; state: string; count: number }[]>(
        `select programme_id as id, state, count(*)::int as count from engagement where programme_id in (?) group by 1, 2 order by 2`,
        [[...ids]],
      );
      const byId = Map.groupBy(rows, (row) => row.id);
      return ids.map((each) => byId.get(each)?.map(({ state, count }) => ({ group: { state }, count })) ?? []);
    });
    return new Page({
      totalCount: () => loaders.count('engagement', 'programme', id),
      aggregate: () => states.load(id),
    });
  }
}

export const resolvers: NonEmptyArray<new () => object> = [
  Businesses,
  Regions,
  Engagements,
  Exhibitions,
  Participations,
  Fundings,
  Organizations,
  Programmes,
  Writes,
];
