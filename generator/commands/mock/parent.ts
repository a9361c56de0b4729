/** The time between two looks at the parent process, in milliseconds. */
const interval = 500;

/**
 * Calls a function when the shell that npm used to start this process has ended. npm passes a signal to that shell
 * only. Without this function, `kill` of `npx stubdown mock` would leave this process running.
 *
 * Does nothing if the shell started the command in the background (`stubdown mock & …`), or if npm did not start the
 * shell, because such a shell may end earlier.
 */
export function whenNpmEnds(
  end: () => void,
  { npm_lifecycle_script: line = "" } = process.env,
): void {
  const isOwn = /\bstubdown\b/.test(line) && !line.replaceAll("&&", "").includes("&");
  if (!isOwn) return;
  const { ppid } = process;
  const timer = setInterval(() => {
    if (process.ppid === ppid) return;
    clearInterval(timer);
    end();
  }, interval).unref();
}
