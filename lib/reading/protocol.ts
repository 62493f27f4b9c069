/** What the reader page and its worker say to each other, on a channel of their own. */
import type { FileReport } from '../inspect-file/report';
import type { FilePolicy } from '../policy/policy';

/** First message to a new worker; everything else goes over the port, which parsers cannot mistake for theirs. */
export interface Greeting {
  saqtan: 'reader';
}

export interface ReadRequest {
  /** A clean copy is a reading with another result. */
  task: 'read' | 'clean';
  file: File;
  timeMs: number;
  policy: FilePolicy;
}

/** Several with `isFinal: false`, then one that is. */
export interface ReadAnswer {
  report: FileReport;
  isFinal: boolean;
  /** The copy, if one was asked for and has been read to be clean. */
  copy?: File;
}
