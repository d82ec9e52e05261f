import { pino, type Logger } from 'pino';

/** JSON lines on standard output; secrets and personal data are never among the fields that are written. */
export const createLog = (level: string): Logger =>
  pino({
    level,
    base: null,
    timestamp: pino.stdTimeFunctions.isoTime,
    redact: { paths: ['*.authorization', '*.password', 'err.detail', 'err.where', 'err.parameters', 'err.query'], censor: '[removed]' },
  });
