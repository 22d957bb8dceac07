import { extractFrontmatter, parseFrontmatter } from '@astrojs/markdown-remark';
import { z } from 'astro/zod';
import type { VFile } from 'vfile';
import { reportBrokenCharacters } from '../../content-files/broken-characters.ts';
import { pointAt, problem } from '../../content-files/message.ts';

const isoDate = z.date().transform((date) => date.toISOString().slice(0, 10));

const answer = z.strictObject({ text: z.string().min(1), examples: z.array(z.string()).min(1) });

/** The frontmatter of a page. A page with a `revision` is the policy. */
export const frontmatterSchema = z
	.strictObject({
		title: z.string().min(1),
		/** One sentence for search engines and previews. */
		description: z.string().min(1),
		/** On the overview: a sentence about the data of each verdict, and the ids of some of it. */
		answers: z.strictObject({ required: answer, optional: answer, never: answer }).optional(),
		/** The date of the policy's revision. */
		revision: isoDate.optional(),
		/** The document that the page renders. */
		source: z
			.strictObject({
				title: z.string().min(1),
				url: z.url({ protocol: /^https$/ }).nullable(),
				language: z.string().min(2),
				date: isoDate.nullable(),
			})
			.optional(),
	})
	.refine(({ revision, source }) => (revision === undefined) === (source === undefined), {
		path: ['revision'],
		message: 'expected a `source` beside it, or neither',
	});

export type Frontmatter = z.infer<typeof frontmatterSchema>;

/**
 * Take the frontmatter off a file as Astro does, spaces in its place, so that lines and columns stay, and check it.
 *
 * @returns undefined when it is faulty, which is then reported
 */
export function takeFrontmatter(file: VFile): Frontmatter | undefined {
	const source = String(file);
	const raw = extractFrontmatter(source);
	if (raw === undefined) reportMissingEnd(source, file);
	// It starts after the first `---`, on the first line; what follows it is looked through with the content.
	else reportBrokenCharacters(raw, file);
	try {
		const { frontmatter, content } = parseFrontmatter(source, { frontmatter: 'empty-with-spaces' });
		file.value = content;
		file.data.astro = { frontmatter };
	} catch (error) {
		if (!(error instanceof Error && error.name === 'YAMLException')) throw error;
		const { reason, mark } = error as Error & { reason: string; mark: { line: number; column: number } };
		file.value = source.replace(`---${raw ?? ''}---`, (text) => text.replace(/[^\r\n]/g, ' '));
		problem(
			file,
			pointAt(mark.line + 1, mark.column + 1),
			'yaml-syntax',
			`Unexpected frontmatter, expected YAML: ${reason}`,
		);
		return undefined;
	}
	const { data, error } = frontmatterSchema.safeParse(file.data.astro.frontmatter);
	for (const issue of error?.issues ?? []) {
		const keys = issue.code === 'unrecognized_keys' ? issue.keys : [issue.path.join('.')];
		for (const key of keys) {
			const expected =
				issue.code === 'unrecognized_keys'
					? `expected ${Object.keys(frontmatterSchema.shape).join(', ')}`
					: issue.message;
			problem(file, placeOfKey(source, key), 'yaml-form', `Unexpected \`${key}\` in the frontmatter, ${expected}`);
		}
	}
	return data;
}

/** Report frontmatter that starts and does not end, at what looks most like its end. */
function reportMissingEnd(source: string, file: VFile): void {
	const [first = '', ...lines] = source.split('\n');
	if (!/^\uFEFF?---\s*$/.test(first)) return;
	const end = lines.findIndex((line) => /^\W*--|^\s*$/.test(line));
	problem(file, pointAt(end + 2, 1), 'frontmatter-end', 'Unexpected frontmatter without an end, expected a line `---`');
}

/** Find a key of the frontmatter; the first line stands for one that is missing. */
function placeOfKey(source: string, key: string) {
	const name = key.split('.').at(-1) ?? '';
	const line = source.split('\n').findIndex((text) => text.trimStart().startsWith(`${name}:`));
	return line < 0 ? pointAt(1, 1) : pointAt(line + 1, 1);
}
