import type { CurationDecision } from '../exhibition/curation-decision.ts';
import type { CurationRound } from '../exhibition/curation-round.ts';
import { dayText } from './calendar.ts';
import { Dice } from './dice.ts';
import type { Edition } from './exhibitions.ts';
import type { Firm, Mentoring } from './firm.ts';
import type { Organizations } from './organizations.ts';
import { type Entered, hasAttended } from './participations.ts';
import type { PlannedProgramme } from './programmes.ts';
import { entries, type Row } from './row.ts';

interface Round {
  row: Row<CurationRound>;
  heldOn: number;
}

export interface Rounds {
  /** By the identifier of the exhibition. */
  exhibitions: Map<string, Round>;
  /** By the number of the programme. */
  programmes: Map<number, Round>;
}

const criteria = 'Produk sendiri, bukan barang dagangan; mutu; desain; kapasitas; halal untuk pangan; SVLK untuk kayu.';

/** Who goes abroad or to international fairs is selected, and so are those whom every fifth programme takes in. */
export function planCuration(
  editions: Edition[],
  programmes: PlannedProgramme[],
  offices: Organizations,
  source: string,
): Rounds {
  const enter = entries('curation round');
  let n = 0;
  const common = { source, curator: offices.national, criteria };
  const round = (heldOn: number, row: Partial<Row<CurationRound>>): Round => ({
    heldOn,
    row: { ...enter(n++, heldOn - 14), ...common, heldOn: dayText(heldOn), ...row },
  });
  return {
    exhibitions: new Map(
      editions
        .filter(({ level }) => level === 'INTERNATIONAL')
        .map(({ id, from, row }) => [id, round(from - 45, { name: `Kurasi ${row.name}`, exhibition: id })]),
    ),
    programmes: new Map(
      programmes
        .filter(({ n }) => n % 5 === 0)
        .map((of) => [of.n, round(of.from, { name: `Kurasi peserta ${of.row.name}`, programme: of.id })]),
    ),
  };
}

const reasons = ['Bukan produk sendiri', 'Mutu belum ajek', 'Belum bersertifikat halal', 'Kapasitas terlalu kecil'];

/** A programme takes in two of a few and rejects more; what came of those who are chosen hangs on the decision. */
export function* decisionRows(
  { exhibitions, programmes }: Rounds,
  enteredIn: Entered[],
  plans: Mentoring[],
  firms: Firm[],
  source: string,
): Generator<Row<CurationDecision>> {
  const dice = new Dice('curation');
  const enter = entries('curation decision');
  let n = 0;
  const decide = (round: Round, decision: string | undefined, more: Partial<Row<CurationDecision>>) => ({
    ...enter(n++, round.heldOn),
    source,
    round: round.row.id,
    decision,
    score: dice.unless(
      0.2,
      decision === 'REJECT' ? dice.whole(25, 59) : decision === 'RESERVE' ? dice.whole(60, 74) : dice.whole(70, 96),
    ),
    reason: decision === 'REJECT' ? dice.pick(reasons) : undefined,
    ...more,
  });
  for (const { id, edition, firm, state } of enteredIn) {
    const round = exhibitions.get(edition.id);
    if (!round) continue;
    const decision = state === 'PROPOSED' ? undefined : state === 'REJECTED' ? 'REJECT' : 'ACCEPT';
    yield decide(round, decision, {
      business: firm.id,
      participation: decision === 'ACCEPT' ? id : undefined,
    });
  }
  const came = Map.groupBy(
    enteredIn.filter(({ state }) => hasAttended(state)),
    ({ firm }) => firm,
  );
  for (const [programme, round] of programmes) {
    const candidates = new Set<Firm>();
    for (const { id, firm, startsOn, programme: its } of plans) {
      if (its !== programme || candidates.size >= 25) continue;
      candidates.add(firm);
      const shown = came.get(firm)?.find(({ edition }) => startsOn !== undefined && edition.from > startsOn);
      yield decide(round, 'ACCEPT', { business: firm.id, engagement: id, participation: shown?.id });
    }
    for (let tries = candidates.size; tries > 0; tries--) {
      const firm = dice.pick(firms);
      if (candidates.has(firm)) continue;
      candidates.add(firm);
      yield decide(round, dice.weighed({ REJECT: 85, RESERVE: 15 }), { business: firm.id });
    }
  }
}
