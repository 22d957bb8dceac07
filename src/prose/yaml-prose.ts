import { isScalar, parseDocument, visit } from 'yaml';
import type { Locale } from '../i18n/index.ts';

/**
 * Keep only the prose of a YAML text, with spaces in place of everything else, so that places stay the same.
 *
 * @param isProse tells from the keys that lead to a value whether it is prose
 */
export function keepProse(source: string, isProse: (keys: string[]) => boolean): string {
	const kept = [...source.replace(/[^\r\n]/g, ' ')];
	visit(parseDocument(source, { uniqueKeys: false }), {
		Scalar(role, { range, type }, path) {
			if (role === 'key' || !range || !isProse(keysOf(path))) return;
			const [first, end] = range;
			const opening = /^[>|][^\n]*/.exec(source.slice(first, end))?.[0].length ?? 0;
			const quote = type === 'QUOTE_DOUBLE' || type === 'QUOTE_SINGLE' ? 1 : 0;
			for (let at = first + opening + quote; at < end - quote; at++) kept[at] = source.charAt(at);
		},
	});
	return kept.join('');
}

/** List the keys that lead to a value; the items of a list have none. */
function keysOf(path: readonly unknown[]): string[] {
	return path.flatMap((node) => {
		const key = typeof node === 'object' && node !== null && 'key' in node ? node.key : undefined;
		return isScalar(key) ? [String(key.value)] : [];
	});
}

/** The values that are prose, by the kind of file; a revision has them in every language. */
export const proseKeys = {
	frontmatter: ([first, , last]: string[]) =>
		first === 'description' || first === 'remarks' || (first === 'answers' && (last === 'text' || last === 'remark')),
	provenance: ([first = '', , last]: string[]) => ['disagreements', 'corrections'].includes(first) && last === 'text',
	glossary: (keys: string[]) => keys[0] === 'introduction' || (keys[0] === 'terms' && keys.at(-1) === 'explanation'),
	revision: (locale: Locale) => (keys: string[]) =>
		keys[0] === 'notes' && keys.includes('text') && keys.at(-1) === locale,
};
