import { Presets, SingleBar } from 'cli-progress';

/** Shows how many rows are done: a bar on a terminal, else a line every few seconds. */
export interface Progress {
  done(rows: number): void;
  stop(): void;
}

const secondsBetweenLines = 5;

/** Begins to show progress towards a number of rows. */
export function showProgress(total: number, stream: NodeJS.WriteStream): Progress {
  if (!stream.isTTY) return plainLines(total, stream);
  const bar = new SingleBar(
    { stream, format: ' {bar} {percentage}% {value}/{total} 行 rows，剩余 left {eta_formatted}', hideCursor: true },
    Presets.shades_classic,
  );
  bar.start(total, 0);
  return { done: (rows) => bar.update(rows), stop: () => bar.stop() };
}

function plainLines(total: number, stream: NodeJS.WriteStream): Progress {
  let last = performance.now();
  return {
    done(rows) {
      if (performance.now() - last < secondsBetweenLines * 1000) return;
      last = performance.now();
      stream.write(`已处理 ${rows}/${total} 行（${Math.floor((rows / total) * 100)}%）— ${rows} of ${total} rows\n`);
    },
    stop: () => undefined,
  };
}
