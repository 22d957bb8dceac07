import { parse } from 'yaml';
import { hasBrokenCharacters } from '../content-files/broken-characters.ts';

/**
 * Edit YAML of the content line by line, so that all that is not edited stays as it is written: keys in blocks, each on a
 * line of its own, and lists of ids in brackets or as blocks.
 */

/** Take out a key with all that belongs to it; what it was the last in is empty then. */
export function withoutKey(source: string, keys: string[]): string {
	const lines = source.split('\n');
	const found = blockOf(lines, keys);
	if (!found) return source;
	lines.splice(found.start, found.end - found.start);
	const above = blockOf(lines, keys.slice(0, -1));
	if (above && above.end - above.start === 1) lines[above.start] += ' {}';
	return lines.join('\n');
}

/** Give a key a value on one line, as YAML; a key that is not there yet is added at the end of its block. */
export function withKey(source: string, keys: string[], value: string): string {
	const lines = source.split('\n');
	const own = blockOf(lines, keys);
	const above = own ?? blockOf(lines, keys.slice(0, -1));
	if (!above) return source;
	const depth = keys.length - 1;
	const line = `${'  '.repeat(depth)}${keys.at(-1)}:${value && ` ${value}`}`;
	if (own) lines.splice(own.start, own.end - own.start, line);
	else lines.splice(above.end, 0, line);
	return lines.join('\n');
}

/** Give a key another name. */
export function withName(source: string, keys: string[], name: string): string {
	const lines = source.split('\n');
	const found = blockOf(lines, keys);
	const line = found && lines[found.start];
	if (line) lines[found.start] = line.replace(`${keys.at(-1)}:`, `${name}:`);
	return lines.join('\n');
}

/** Add lines to a block: behind the first of some keys that is in it, or at its end. */
export function withEntry(source: string, key: string, entry: string[], after: string[]): string {
	const lines = source.replace(new RegExp(`^${key}: \\{\\}$`, 'm'), `${key}:`).split('\n');
	const found = after.map((id) => blockOf(lines, [key, id])).find(Boolean) ?? blockOf(lines, [key]);
	if (found) lines.splice(found.end, 0, ...entry);
	return lines.join('\n');
}

/** Edit the lines of a key alone. */
export function withinKey(source: string, key: string, change: (text: string) => string): string {
	const lines = source.split('\n');
	const found = blockOf(lines, [key]);
	if (!found) return source;
	const own = lines.slice(found.start, found.end).join('\n');
	return [...lines.slice(0, found.start), change(own), ...lines.slice(found.end)].join('\n');
}

/**
 * Edit the ids of all lists of a key, in brackets as in `near: [one, two]`, or each on a line of its own; a list that is left
 * without an id goes with its key.
 *
 * @param change gives what stands in place of an id
 */
export function withIds(source: string, key: string, change: (id: string) => string[]): string {
	const inBrackets = new RegExp(`^( *(?:- )?${key}: \\[)([^\\]]*)(\\].*\\n)`, 'gm');
	const onLines = new RegExp(`^( *(?:- )?${key}:\\n)(( +)- .+\\n(?:(?:\\3- .+| *#.*)\\n)*)`, 'gm');
	return source
		.replace(inBrackets, (lines: string, start: string, list: string, end: string) => {
			const ids = list.split(',').map((id) => id.trim());
			const changed = ids.flatMap(change);
			if (changed.join() === ids.join()) return lines;
			return changed.length === 0 ? '' : `${start}${changed.join(', ')}${end}`;
		})
		.replace(onLines, (_, start: string, list: string) => {
			const changed = list.replace(/^( +- )([\w-]+)(.*\n)/gm, (_line, dash: string, id: string, rest: string) => {
				return change(id)
					.map((other) => `${dash}${other}${rest}`)
					.join('');
			});
			return /^ +- /m.test(changed) ? `${start}${changed}` : changed;
		});
}

/**
 * Write broken characters, which are a document's own, as escapes: as they are, the check reports them. Each value is on a
 * line of its own.
 */
export function withEscapes(source: string): string {
	return source.replace(/^( *[\w-]+: )?(.+)$/gm, (line, key = '', value) => {
		if (!hasBrokenCharacters(value)) return line;
		const quoted = JSON.stringify(parse(value));
		return key + quoted.replace(/[^ -~]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
	});
}

/** Find the lines of a key: its own, and those below it that are indented further; blank lines at the end are not its own. */
function blockOf(lines: string[], keys: string[]): { start: number; end: number } | undefined {
	let range = { start: -1, end: lines.length };
	for (const [depth, key] of keys.entries()) {
		const indentation = '  '.repeat(depth);
		const isKey = (line: string, index: number) =>
			index > range.start && index < range.end && line.startsWith(`${indentation}${key}:`);
		const start = lines.findIndex(isKey);
		if (start < 0) return undefined;
		const next = lines.findIndex(
			(line, index) => index > start && line.trim() !== '' && !line.startsWith(`${indentation} `),
		);
		let end = next < 0 ? lines.length : next;
		while (lines[end - 1]?.trim() === '') end -= 1;
		range = { start, end };
	}
	return range;
}
