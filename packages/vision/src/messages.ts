/** Everything that crosses between the page and an engine's worker. Requests carry an id, replies repeat it. */
import type {
  DocumentObservation,
  ErrorCode,
  FaceDescription,
  FaceObservation,
  LoadProgress,
  ModelRecord,
  Quad,
  ReadFieldsOptions,
  ReadTextOptions,
  ReadingWishes,
  Rect,
  SeenField,
} from '@passbase-verify/protocol';
import type {PdfPage} from './engines/pdf.js';

/** What the page asks. Pictures are transferred: the worker owns and closes them. */
export type WorkerRequest =
  /** `language`: of the text engine. */
  | {readonly type: 'prepare'; readonly assetBase: string; readonly language?: string}
  | {
      readonly type: 'observe-face';
      readonly image: ImageBitmap;
      readonly at: number;
      readonly colours: boolean;
    }
  | {
      readonly type: 'observe-document';
      readonly image: ImageBitmap;
      readonly at: number;
      readonly guide: Rect;
      readonly read: boolean;
      readonly want: ReadingWishes;
    }
  | {readonly type: 'read-document'; readonly still: Blob; readonly want: ReadingWishes}
  | {readonly type: 'describe-face'; readonly still: Blob; readonly regions: readonly Quad[]}
  | {readonly type: 'open-pdf'; readonly file: Blob}
  | {readonly type: 'draw-pdf-page'; readonly page: number; readonly maxSide: number}
  | ({readonly type: 'read-fields'; readonly still: Blob} & Omit<
      ReadFieldsOptions,
      'signal' | 'onProgress'
    >)
  | ({readonly type: 'read-sheet'; readonly still: Blob} & Omit<
      ReadTextOptions,
      'signal' | 'onProgress'
    >);

/** What the worker answers with, by the request's type. */
export interface WorkerAnswers {
  prepare: readonly ModelRecord[];
  'observe-face': FaceObservation;
  'observe-document': DocumentObservation;
  'read-document': DocumentObservation;
  /** Null where there is no face. */
  'describe-face': FaceDescription | null;
  /** The number of pages. */
  'open-pdf': number;
  'draw-pdf-page': PdfPage;
  'read-fields': readonly SeenField[];
  'read-sheet': readonly SeenField[];
}

export type RequestType = WorkerRequest['type'];

export type ToWorker = WorkerRequest & {readonly id: number};

export type FromWorker =
  /** The worker's script runs: from now on an error event is a crash, not a blocked script. */
  | {readonly type: 'started'}
  | ({readonly type: 'progress'; readonly id: number} & LoadProgress)
  | {readonly type: 'answer'; readonly id: number; readonly answer: WorkerAnswers[RequestType]}
  | {
      readonly type: 'refusal';
      readonly id: number;
      readonly code: ErrorCode;
      readonly message: string;
    };
