/** October 2026 in UTC. `at('13', '08:20:11')` is 2026-10-13T08:20:11Z. */
export function at(day: string, time: string): string {
  return `2026-10-${day}T${time.length === 5 ? `${time}:00` : time}Z`;
}

/** A time some seconds later. */
export function later(time: string, seconds: number): string {
  return new Date(Date.parse(time) + seconds * 1_000).toISOString().replace('.000Z', 'Z');
}

/** With milliseconds, as GitLab's API writes times. */
export function withMilliseconds(time: string, milliseconds: number): string {
  return time.replace('Z', `.${String(milliseconds).padStart(3, '0')}Z`);
}

/** Hours that the authors' clocks are ahead of UTC: summer time ends on 25 October 2026 at 01:00 UTC. */
function offsetHours(time: string): number {
  return time < '2026-10-25T01:00:00Z' ? 2 : 1;
}

/** The same instant on the authors' clocks, as GitLab's API writes the times of commits. */
export function onAuthorsClock(time: string): string {
  const hours = offsetHours(time);
  return later(time, hours * 3_600).replace('Z', `.000+0${hours}:00`);
}

/** The same instant as Git writes it into a commit: seconds since 1970 and the author's offset. */
export function asGitTime(time: string): string {
  return `${Date.parse(time) / 1_000} +0${offsetHours(time)}00`;
}

/** The same instant as GitLab's webhooks write it. */
export function asWebhookTime(time: string): string {
  return time.replace('T', ' ').replace('Z', ' UTC');
}
