import type { CompanyStore } from '../ports/company.ts';
import type { CountStore } from '../ports/counting.ts';
import type { DigestStore } from '../ports/digests.ts';
import type { DrawingStore } from '../ports/drawing.ts';
import type { CaseStore, NoteStore } from '../ports/following.ts';
import type { HabitStore, PresenterStore } from '../ports/habits.ts';
import type {
  ChannelStore,
  FeedbackStore,
  JourneyStore,
  ScoreStore,
  StoryStore,
  TeamStore,
} from '../ports/keeping.ts';
import type { AskStore, CorrectionStore, ModelStore, ThemeStore } from '../ports/learning.ts';
import type { NominationStore, SuccessStore } from '../ports/nominating.ts';
import type { BadAnswerStore } from '../ports/noting.ts';
import type { InboxStore } from '../ports/receiving.ts';
import type { MeaningStore } from '../ports/rereading.ts';
import type { OutboxStore } from '../ports/sending.ts';
import type { WorkspaceStore } from '../ports/slack.ts';
import type { SlotStore } from '../ports/slots.ts';
import type {
  AlertStore,
  AnswerStore,
  RebaselineStore,
  SensitivityStore,
  WatchStore,
} from '../ports/watching.ts';

/** Everything Earshot keeps, by the port through which the rest of it knows each part. */
export interface Stores {
  readonly workspace: WorkspaceStore;
  readonly teams: TeamStore;
  readonly channels: ChannelStore;
  readonly journeys: JourneyStore;
  readonly feedback: FeedbackStore;
  readonly meanings: MeaningStore;
  readonly scores: ScoreStore;
  readonly counts: CountStore;
  readonly badAnswers: BadAnswerStore;
  readonly cases: CaseStore;
  readonly notes: NoteStore;
  readonly answers: AnswerStore;
  readonly alerts: AlertStore;
  readonly watches: WatchStore;
  readonly sensitivity: SensitivityStore;
  readonly rebaselines: RebaselineStore;
  readonly stories: StoryStore;
  readonly nominations: NominationStore;
  readonly successes: SuccessStore;
  readonly digests: DigestStore;
  readonly company: CompanyStore;
  readonly drawings: DrawingStore;
  readonly corrections: CorrectionStore;
  readonly models: ModelStore;
  readonly asks: AskStore;
  readonly themes: ThemeStore;
  readonly habits: HabitStore;
  readonly presenters: PresenterStore;
  readonly slots: SlotStore;
  readonly inbox: InboxStore;
  readonly outbox: OutboxStore;
}

/** The stores with the life of the database beneath them. */
export interface Store extends Stores {
  /** Throws when the database does not answer. */
  ping(): Promise<void>;
  /** What time the database has. */
  now(): Promise<Date>;
  /** Which database this is and where, without a password. */
  describe(): string;
  /** Lets go of the database, and stops it when Earshot started it and nobody else uses it. */
  close(): Promise<void>;
}
