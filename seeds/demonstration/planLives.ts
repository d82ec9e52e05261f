import type { PlanState } from './planTitles.js';
import type { Random } from './random.js';

/** Days in the life of a version, counted from the day of seeding. */
export interface PlanLife {
  label: 'former' | 'present';
  stage: string;
  drafted: number;
  consulted?: number;
  reviewed?: number;
  approved?: number;
  issued?: number;
  effective?: number;
  published?: number;
  filed?: number;
  evaluated?: number;
  /** Day on which its revision was decided. */
  revised?: number;
  abolished?: number;
}

const upToIssue = (issued: number) => ({
  drafted: issued - 210,
  consulted: issued - 150,
  reviewed: issued - 80,
  approved: issued - 12,
  issued,
  effective: issued,
});
const filed = (issued: number) => ({ ...upToIssue(issued), stage: 'FILED', published: issued + 9, filed: issued + 16 });

/** The versions of a plan in a state, the former first. */
export function livesOf(state: PlanState, random: Random): PlanLife[] {
  const label = 'present';
  switch (state) {
    case 'FILED': {
      const issued = -random.whole(120, 1000);
      return [{ label, ...filed(issued), ...(issued < -500 && { evaluated: issued + random.whole(300, 450) }) }];
    }
    case 'OLD':
      return [{ label, ...filed(-random.whole(1200, 1900)) }];
    case 'REVISED': {
      const issued = -random.whole(150, 600);
      const former = filed(issued - random.whole(1000, 1200));
      return [
        { label: 'former', ...former, stage: 'ABOLISHED', evaluated: issued - 260, revised: issued - 210, abolished: issued + 15 },
        { label, ...filed(issued), effective: issued + 15 },
      ];
    }
    case 'NEW':
      return [{ label, ...upToIssue(-random.whole(3, 9)), stage: 'ISSUED' }];
    case 'LATE':
      return [{ label, ...upToIssue(-random.whole(45, 90)), stage: 'ISSUED' }];
    case 'DRAFTING':
      return [{ label, stage: 'DRAFTING', drafted: -random.whole(20, 60) }];
    case 'CONSULTED':
      return [{ label, stage: 'CONSULTED', drafted: -130, consulted: -random.whole(10, 50) }];
    case 'APPROVED':
      return [{ label, stage: 'APPROVED', drafted: -200, consulted: -140, reviewed: -60, approved: -random.whole(2, 8) }];
    case 'ABOLISHED':
      return [{ label, ...filed(-1700), stage: 'ABOLISHED', abolished: -90 }];
  }
}

/** The acts of a life in their order: step and day. */
export const actsOf = (life: PlanLife): [step: string, day: number][] =>
  (
    [
      ['DRAFT', life.drafted],
      ['CONSULT', life.consulted],
      ['REVIEW', life.reviewed],
      ['APPROVE', life.approved],
      ['ISSUE', life.issued],
      ['PUBLISH', life.published],
      ['FILE', life.filed],
      ['EVALUATE', life.evaluated],
      ['REVISE', life.revised],
      ['ABOLISH', life.abolished],
    ] as [string, number | undefined][]
  ).filter((act): act is [string, number] => act[1] !== undefined);
