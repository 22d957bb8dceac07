import {
	type Document,
	type ErrorCode,
	isAlias,
	isCollection,
	isMap,
	isScalar,
	type Node,
	visit,
	type YAMLMap,
} from 'yaml';
import { inBackticks } from './yaml-words.ts';

/** A problem in a YAML text that any parser would see, whatever the text is about. */
interface SyntaxFault {
	/** In UTF-16 code units from the start of the text. */
	offset: number;
	/** «Unexpected …, expected …» */
	reason: string;
}

interface SyntaxWords {
	/** What could be there instead. */
	expected: string;
	/** What to say before the quoted text, such as the kind of thing that was found. */
	kind?: string;
	/** The part of the rest of the line to quote; by default, all of it. */
	part?: RegExp;
}

/** How to word the parser's errors, by its error code. */
const words: Record<ErrorCode, SyntaxWords> = {
	ALIAS_PROPS: { expected: 'the text itself' },
	BAD_ALIAS: { expected: 'the text itself' },
	BAD_COLLECTION_TYPE: { kind: 'tag', part: /^\S+/, expected: 'none, or one that fits what follows it' },
	BAD_DIRECTIVE: { kind: 'directive', expected: 'none' },
	BAD_DQ_ESCAPE: { kind: 'escape', part: /^\\?.?/, expected: 'single quotes, or `\\\\` for a backslash' },
	BAD_INDENT: { expected: 'the indentation of the lines that it belongs with' },
	BAD_PROP_ORDER: { expected: 'it behind the `-`, `?` or `:`' },
	BAD_SCALAR_START: { part: /^./u, expected: 'quotes around a text that starts with it' },
	BLOCK_AS_IMPLICIT_KEY: {
		expected: 'quotes around a text with `: ` in it, or the indentation of the lines beside it',
	},
	BLOCK_IN_FLOW: { expected: 'no lines with `-` or `key:` between brackets' },
	DUPLICATE_KEY: { expected: 'it once' },
	IMPOSSIBLE: { expected: 'well-formed YAML' },
	KEY_OVER_1024_CHARS: { kind: 'key', expected: 'one of at most 1024 characters' },
	MISSING_CHAR: { expected: 'something before it: a `:` behind a key, a comma or a space' },
	MULTILINE_IMPLICIT_KEY: { expected: 'a key on one line, with a `:` behind it' },
	MULTIPLE_ANCHORS: { part: /^\S+/, expected: 'the text itself' },
	MULTIPLE_DOCS: { expected: 'the end of the file: it holds one document' },
	MULTIPLE_TAGS: { kind: 'second tag', part: /^\S+/, expected: 'one at most' },
	NON_STRING_KEY: { kind: 'key', expected: 'plain text as a key' },
	RESOURCE_EXHAUSTION: { expected: 'less of one thing within another' },
	TAB_AS_INDENT: { kind: 'tab before', part: /\S.*$/, expected: 'spaces' },
	TAG_RESOLVE_FAILED: { kind: 'tag', part: /^\S+/, expected: 'none, or one that this file may have' },
	UNEXPECTED_TOKEN: { expected: 'a key, a list or text, and quotes around a text with special characters' },
};

/** How a quoted text, a list, or a map ends, by how it starts. */
const ends: Record<string, string> = { '"': '"', "'": "'", '[': ']', '{': '}' };

/**
 * List the parser's errors in a YAML text, and what our content does not allow: aliases, anchors, duplicate keys, and
 * `__proto__`, which JavaScript does not treat as an ordinary key.
 *
 * @param document parsed with `stringKeys`, and without `uniqueKeys` because the parser may be off about where a
 *   duplicate key is: after a key without a value, it points at the line break
 * @param text what the document was parsed from
 */
export function syntaxFaults(document: Document, text: string): SyntaxFault[] {
	const { errors, warnings, contents } = document;
	const lost = keyLostAbove(contents, text);
	if (errors.length > 0 && lost) return [lost];
	// After one wrong indentation, the parser finds most of the lines that follow wrong.
	const firstIndent = errors.find(({ code }) => code === 'BAD_INDENT');
	const firsts = errors.filter((error) => error.code !== 'BAD_INDENT' || error === firstIndent);
	const faults = [...firsts, ...warnings].map(({ code, pos: [before] }) => {
		const offset = before + (linesWithoutContent(text, before).exec(text.slice(before))?.[0].length ?? 0);
		const unclosed = unclosedBefore(offset, contents, text);
		if (unclosed && /^(?:BAD_INDENT|MISSING_CHAR)$/.test(code)) return unclosed;
		const { expected, kind, part = /^.*/ } = words[code];
		const [line = ''] = /^.*/.exec(text.slice(offset)) ?? [];
		const [found = ''] = part.exec(line) ?? [];
		const what = found.trim() === '' ? 'end of the line' : inBackticks(found);
		return { offset, reason: `Unexpected ${kind ? `${kind} ` : ''}${what}, expected ${expected}` };
	});
	visit(contents, {
		Node: (_, node) => {
			const offset = node.range?.[0] ?? 0;
			if (isAlias(node)) {
				faults.push({ offset, reason: `Unexpected alias \`*${node.source}\`, expected the text itself` });
			} else if (node.anchor) {
				const anchor = `&${node.anchor}`;
				const reason = `Unexpected anchor \`${anchor}\`, expected none: no alias may name it`;
				faults.push({ offset: text.lastIndexOf(anchor, offset), reason });
			}
			if (isMap(node)) faults.push(...keyFaults(node));
		},
	});
	return faults;
}

/** Match the spaces that the parser points at and, if it points at a whole line, the empty lines and comments there. */
function linesWithoutContent(text: string, offset: number): RegExp {
	return /(?:^|\n) *$/.test(text.slice(0, offset)) ? /^(?: *(?:#.*)?\n(?=\s*\S))* */ : /^ */;
}

/** Find what stands below a key that is not there: to the parser, it is all of the file, and each further line a fault. */
function keyLostAbove(contents: Node | null, text: string): SyntaxFault | undefined {
	const [start, end] = contents?.range ?? [];
	if (start === undefined || start === end) return undefined;
	const [line = ''] = /^.*/.exec(text.slice(start)) ?? [];
	const isIndented = /(?:^|\n) +(?:- +)?$/.test(text.slice(0, start));
	if (!isIndented && !(isScalar(contents) && contents.type === 'PLAIN')) return undefined;
	const expected = isIndented ? 'a key above it, or no indentation' : 'a key with a `:` behind it';
	return { offset: start, reason: `Unexpected ${inBackticks(line)}, expected ${expected}` };
}

function keyFaults({ items }: YAMLMap): SyntaxFault[] {
	const keys = items.map(({ key }) => key).filter((key) => isScalar(key));
	const seen = new Set<unknown>();
	return keys.flatMap(({ value, range }) => {
		const offset = range?.[0] ?? 0;
		const name = inBackticks(String(value));
		if (value === '__proto__') return [{ offset, reason: `Unexpected key ${name}, expected another` }];
		if (!seen.has(value)) {
			seen.add(value);
			return [];
		}
		return [{ offset, reason: `Unexpected second ${name}, expected it once` }];
	});
}

/** Find the quotes or brackets whose missing end the parser notices, often many lines further on. */
function unclosedBefore(offset: number, contents: Node | null, text: string): SyntaxFault | undefined {
	let fault: SyntaxFault | undefined;
	visit(contents, {
		Node: (_, node) => {
			const [from = offset, to = offset] = node.range ?? [];
			// A pair in a list, such as `[a: b]`, is a map without braces.
			const end = ends[text[from] ?? ''];
			const isEnclosed = isScalar(node) ? node.type?.startsWith('QUOTE') : isCollection(node) && node.flow;
			if (!isEnclosed || !end || from >= offset || to > offset || (to > from + 1 && text[to - 1] === end)) return;
			const [line = ''] = /^.*/.exec(text.slice(from)) ?? [];
			fault = { offset: from, reason: `Unexpected ${inBackticks(line)}, expected \`${end}\` at its end` };
		},
	});
	return fault;
}
