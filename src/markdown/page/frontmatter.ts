import { extractFrontmatter } from '@astrojs/markdown-remark';
import { z } from 'astro/zod';
import type { VFile } from 'vfile';
import { pointAt, problem } from '../../content-files/message.ts';
import { readYaml } from '../../content-files/yaml-file.ts';
import type { YamlPlaces } from '../../content-files/yaml-places.ts';
import { isoDate, text, webAddress } from '../../content-files/yaml-values.ts';
import { isLanguageCode } from '../../i18n/language-code.ts';

/** The rows of the short answer on the overview, in their order; `conditional` is what only some devices give. */
export const shortAnswerKinds = ['required', 'conditional', 'optional', 'never'] as const;

/** A row of the short answer; its texts are Markdown with links such as `[Photos](#never-photos)`. */
const answer = z.strictObject({
	kind: z.enum(shortAnswerKinds),
	name: text,
	text,
	/** What stands below the sentence in small type. */
	remark: text.optional(),
});
const answersForm = `a row for each of ${shortAnswerKinds.map((kind) => `\`${kind}\``).join(', ')}, in this order`;

/** The frontmatter of a page. A page with a `revision` is the policy. */
const frontmatterSchema = z
	.strictObject({
		title: text,
		/** One sentence for search engines and previews. */
		description: text,
		/** On the overview: the short answer. */
		answers: z
			.array(answer)
			.refine((rows) => rows.map(({ kind }) => kind).join() === shortAnswerKinds.join(), answersForm)
			.optional(),
		/** On the MAM page: a remark on a condition, by the id of one of the items that have it. */
		remarks: z.record(z.string(), text).optional(),
		/** The date of the policy's revision. */
		revision: isoDate.optional(),
		/** The document that the page renders. */
		source: z
			.strictObject({
				title: text,
				url: webAddress.nullable(),
				language: z.string().refine(isLanguageCode, 'the code of a language, such as `en`'),
				date: isoDate.nullable(),
			})
			.optional(),
	})
	.superRefine(({ revision, source }, { addIssue }) => {
		if ((revision === undefined) === (source === undefined)) return;
		const [found, missing] = revision === undefined ? ['source', 'revision'] : ['revision', 'source'];
		addIssue({ code: 'custom', path: [found], message: `\`${missing}\` beside it, or neither` });
	});

export type Frontmatter = z.infer<typeof frontmatterSchema>;

/** A text of the frontmatter that is Markdown, and the keys that lead to it. */
interface MarkdownText {
	keys: (string | number)[];
	text: string;
}

/** List the texts of the frontmatter that are Markdown. */
export function markdownTexts({ answers = [], remarks = {} }: Partial<Frontmatter>): MarkdownText[] {
	return [
		...answers.flatMap(({ text, remark }, index) => [
			{ keys: ['answers', index, 'text'], text },
			...(remark === undefined ? [] : [{ keys: ['answers', index, 'remark'], text: remark }]),
		]),
		...Object.entries(remarks).map(([id, text]) => ({ keys: ['remarks', id], text })),
	];
}

/** What Astro accepts as the start and end of frontmatter; only white space may come before it. */
const fence = /---|\+\+\+/;
const fenceLength = 3;

/** What was read from a page's frontmatter. */
interface TakenFrontmatter {
	/** Undefined if it has problems, which are then reported. */
	frontmatter?: Frontmatter;
	/** Where its keys and values are in the file; undefined if it has no end. */
	frontmatterPlaces?: YamlPlaces;
}

/**
 * Take the frontmatter out of a file as Astro does, and check it. Spaces replace it, so that lines and columns stay the
 * same.
 */
export function takeFrontmatter(file: VFile): TakenFrontmatter {
	const source = String(file);
	const raw = extractFrontmatter(source);
	if (raw === undefined && reportMissingEnd(source, file)) return {};
	const start = raw === undefined ? 0 : source.search(fence) + fenceLength;
	const end = start + (raw?.length ?? 0);
	if (raw !== undefined) {
		const [before, after] = [source.slice(0, start - fenceLength), source.slice(end + fenceLength)];
		file.value = before + inSpaces(source.slice(start - fenceLength, end + fenceLength)) + after;
		if (reportFences(source, [start - fenceLength, end], file)) return {};
	}
	const yaml = readYaml(file.path, source, frontmatterSchema, { part: { name: 'frontmatter', start, end } });
	file.messages.push(...yaml.messages);
	const { data, placeOfKey, placeOfValue } = yaml;
	return { ...(data && { frontmatter: data }), frontmatterPlaces: { placeOfKey, placeOfValue } };
}

function inSpaces(lines: string): string {
	return lines.replace(/[^\r\n]/g, ' ');
}

/**
 * Report fences that Astro would take for those of TOML.
 *
 * @returns whether there are any
 */
function reportFences(source: string, offsets: number[], file: VFile): boolean {
	const wrong = offsets.filter((offset) => source.startsWith('+++', offset));
	for (const offset of wrong) {
		const line = source.slice(0, offset).split('\n').length;
		problem(file, pointAt(line, 1), 'frontmatter-yaml', 'Unexpected `+++`, expected `---`: the frontmatter is YAML');
	}
	return wrong.length > 0;
}

/**
 * Report frontmatter that starts but does not end, at the line that looks most like its end.
 *
 * @returns whether the end is missing
 */
function reportMissingEnd(source: string, file: VFile): boolean {
	const [opening] = /^(?:\uFEFF|\s*\n)?(?:---|\+\+\+)[^\S\n]*\n/.exec(source) ?? [];
	if (opening === undefined) return false;
	const end = source
		.slice(opening.length)
		.split('\n')
		.findIndex((line) => /^\W*--|^\s*$/.test(line));
	problem(
		file,
		pointAt(opening.split('\n').length + Math.max(end, 0), 1),
		'frontmatter-end',
		'Unexpected frontmatter without an end, expected a line `---`',
	);
	return true;
}
