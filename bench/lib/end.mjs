const ends = [];

/** Remembers how to end something that was started; the last one started ends first. */
export function atEnd(end) {
  ends.push(end);
}

/** Ends everything. One that cannot be ended does not keep the others. */
export async function endAll() {
  while (ends.length > 0) {
    try {
      await ends.pop()();
    } catch (error) {
      console.error(`  could not end something: ${error.message}`);
    }
  }
}

/** Ends a child process in order, and for good where it does not listen. */
export function endProcess(child, patienceMs = 15_000) {
  if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve();
  return new Promise((done) => {
    const timer = setTimeout(() => child.kill('SIGKILL'), patienceMs);
    child.once('exit', () => {
      clearTimeout(timer);
      done();
    });
    child.kill('SIGTERM');
  });
}
