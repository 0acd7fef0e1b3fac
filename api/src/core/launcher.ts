import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { isAlive } from './embedded-leftover.ts';

const hasProc = existsSync('/proc/self/cmdline');

/**
 * `npx pnpm start` puts npx, pnpm and their shells between whoever starts Binaan and Binaan itself, and a signal to npx
 * ends only the shell next to it. So we end when one of them has ended, rather than live on unseen and keep the port.
 */
export function whenLauncherEnds(act: () => void) {
  const launchers = findLaunchers();
  if (!launchers.length) return;
  const watch = setInterval(() => {
    if (launchers.every(lives)) return;
    clearInterval(watch);
    act();
  }, 250).unref();
}

/** From our parent up to the highest npx, npm or pnpm; shells above that one belong to the person. */
function findLaunchers() {
  const found: number[] = [];
  let launchers = 0;
  for (let { pid, command } = look(process.ppid); isShell(command) || isLauncher(command); ) {
    found.push(pid);
    if (isLauncher(command)) launchers = found.length;
    ({ pid, command } = look(parentOf(pid)));
  }
  return found.slice(0, launchers);
}

const isShell = (command: string) => /^\S*\b(sh|bash|dash|zsh)\s+(-\w+\s+)*-c\b/.test(command);
const isLauncher = (command: string) => /^(\S*node\S* )?\S*\b(npm|npx|pnpm)(-cli)?(\.[cm]?js)?( |$)/.test(command);

/** One that has ended but is not yet buried still has a number, though no command. */
const lives = (pid: number) => (hasProc ? look(pid).command !== '' : isAlive(pid));

function look(pid: number) {
  return { pid, command: hasProc ? read(pid, 'cmdline').replaceAll('\0', ' ').trim() : ps(pid, 'command') };
}

function parentOf(pid: number) {
  // The name in parentheses may itself hold blanks and parentheses.
  return Number(hasProc ? read(pid, 'stat').split(') ').at(-1)?.split(' ')[1] : ps(pid, 'ppid'));
}

function read(pid: number, file: string) {
  try {
    return readFileSync(`/proc/${pid}/${file}`, 'utf8');
  } catch {
    return '';
  }
}

function ps(pid: number, column: string) {
  return spawnSync('ps', ['-o', `${column}=`, '-p', `${pid}`], { encoding: 'utf8' }).stdout?.trim() ?? '';
}
