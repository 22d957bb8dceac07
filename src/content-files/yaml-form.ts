import { z } from 'astro/zod';
import { isMap, isScalar, isSeq, type Node } from 'yaml';
import { entryAt, isEmpty } from './yaml-places.ts';
import { alternatives, inBackticks } from './yaml-words.ts';

/** A place where a YAML text does not fit its schema, and how to say so. */
interface Misfit {
	keys: PropertyKey[];
	/** Whether the problem is the key, or something missing in it, rather than the value. */
	isAtKey: boolean;
	/** «Unexpected …, expected …» */
	reason: string;
}

const kinds: Record<string, string> = { string: 'text', array: 'a list', record: 'keys with values', date: 'a date' };

/** Say what a schema expects if it does not say so itself: the error map for all content schemas. */
export function expectedBySchema(issue: z.core.$ZodRawIssue): string {
	switch (issue.code) {
		case 'invalid_type':
			return issue.inst instanceof z.ZodObject ? `some of the keys ${keysOf(issue.inst)}` : kindOf(issue.expected);
		case 'unrecognized_keys':
			return `one of ${keysOf(issue.inst)}`;
		case 'invalid_value':
			return alternatives(issue.values.map((value) => `\`${String(value)}\``));
		case 'invalid_key':
		case 'invalid_element':
			return alternatives(issue.issues.map(({ message }) => message));
		case 'invalid_union':
			return alternatives([...new Set(issue.errors.flatMap(([first]) => first?.message ?? []))]);
		// Whatever a form wants besides says so itself.
		default:
			return 'another';
	}
}

function kindOf(expected: string): string {
	return kinds[expected] ?? `a value of the kind ${expected}`;
}

/** List the keys that a schema knows. */
function keysOf(schema: unknown): string {
	const enumeration = schema instanceof z.ZodRecord ? schema.keyType : undefined;
	const known = schema instanceof z.ZodObject ? Object.keys(schema.shape) : undefined;
	const keys = known ?? (enumeration instanceof z.ZodEnum ? enumeration.options : []);
	return keys.map((key) => `\`${key}\``).join(', ');
}

/**
 * Describe where a YAML text does not fit its schema.
 *
 * @param issue its message says what is expected
 * @param contents the tree of the text; null if it is empty
 * @param whole what to call the text, such as «file»
 */
export function misfits(issue: z.core.$ZodIssue, contents: Node | null, whole: string): Misfit[] {
	const { path, message } = issue;
	if (issue.code === 'unrecognized_keys') {
		return issue.keys.map((key) => unknownKey([...path, key], message));
	}
	if (issue.code === 'invalid_key') return [unknownKey(path, message)];
	if (issue.code === 'invalid_union') {
		// Of the kinds that the value may have, take the one that only complains about what is inside it.
		const own = issue.errors.find((inner) => inner.length > 0 && inner.every((other) => other.path.length > 0));
		if (own) return own.flatMap((inner) => misfits({ ...inner, path: [...path, ...inner.path] }, contents, whole));
	}
	const entry = entryAt(contents, path);
	const last = path.at(-1);
	if (!entry) {
		const keys = path.slice(0, -1);
		const owner = typeof keys.at(-1) === 'number' ? `item of ${nameOf(keys)}` : nameOf(keys) || whole;
		const reason = `Unexpected ${owner} without \`${String(last)}\`, expected ${message} there`;
		return [{ keys, isAtKey: true, reason }];
	}
	const isItem = typeof last === 'number';
	if (isEmpty(entry.value)) {
		const item = isItem ? `empty item in ${nameOf(path)}` : `${nameOf(path)} without a value`;
		const found = last === undefined ? `empty ${whole}` : item;
		return [{ keys: path, isAtKey: true, reason: `Unexpected ${found}, expected ${message} there` }];
	}
	const name = nameOf(path) || `the ${whole}`;
	const isWhole = issue.code === 'custom' && isMap(entry.value);
	const found = isWhole ? name : `${valueInWords(entry.value)} ${isItem ? 'in' : 'as'} ${name}`;
	return [{ keys: path, isAtKey: isWhole, reason: `Unexpected ${found}, expected ${message}` }];
}

function unknownKey(keys: PropertyKey[], expected: string): Misfit {
	const owner = nameOf(keys.slice(0, -1));
	const found = `key \`${String(keys.at(-1))}\`${owner && ` in ${owner}`}`;
	return { keys, isAtKey: true, reason: `Unexpected ${found}, expected ${expected}` };
}

/** Name a value by the keys that lead to it, without list indexes: the message's place shows which item is meant. */
function nameOf(keys: PropertyKey[]): string {
	const names = keys.filter((key) => typeof key === 'string');
	return names.length > 0 ? `\`${names.join('.')}\`` : '';
}

function valueInWords(node: Node | null): string {
	if (isSeq(node)) return node.items.length > 0 ? 'list' : 'empty list';
	if (!isScalar(node)) return isMap(node) && node.items.length > 0 ? 'keys with values' : '`{}`';
	const source = inBackticks(node.source ?? String(node.value));
	if (node.tag?.startsWith('!')) return inBackticks(`${node.tag} ${source.slice(1, -1)}`);
	switch (typeof node.value) {
		case 'number':
		case 'bigint':
			return `number ${source}`;
		case 'boolean':
			return `truth value ${source}`;
		case 'object':
			return `empty value ${source}`;
		default:
			return source === '``' ? 'empty text' : source;
	}
}
