import type { Point } from 'unist';
import type { VFileMessage } from 'vfile-message';
import { type LocaleFileName, localeFilePath, overviewSlug, policySlug } from '../content-files/content-path.ts';
import { fileStart, messageAt } from '../content-files/message.ts';
import type { RuleId } from '../content-files/rules.ts';
import { type Locale, localeCodes } from '../i18n/index.ts';
import { markdownTexts } from '../markdown/page/frontmatter.ts';
import type { Page } from '../markdown/page/page.ts';
import { renderNote } from '../markdown/render-note.ts';
import { isWhole } from '../policy/model.ts';
import { allStatements } from '../policy/statements.ts';

/** Report pages that a language lacks, including the ones that the site requires. */
export function checkMissingPages(pages: Page[]): VFileMessage[] {
	const slugs = new Set([overviewSlug, policySlug, ...pages.map(({ slug }) => slug)]);
	return [...slugs].flatMap((slug) => {
		const inLanguages = pages.filter((page) => page.slug === slug);
		const [first] = inLanguages;
		return localeCodes
			.filter((locale) => !inLanguages.some((page) => page.locale === locale))
			.map((locale) => {
				const path = `content/${locale}/${slug}.mdx`;
				const reason = first
					? `Unexpected page in one language only, expected \`${path}\`, too`
					: `Unexpected folder without \`${path}\`, expected that page in every language`;
				return messageAt(first?.path ?? 'content', fileStart, 'page-missing', reason);
			});
	});
}

/** Report files other than pages that one language has and another lacks. */
export function checkMissingFiles(name: LocaleFileName, files: { path: string; locale: Locale }[]): VFileMessage[] {
	const [first] = files;
	if (!first) return [];
	return localeCodes
		.filter((locale) => !files.some((file) => file.locale === locale))
		.map((locale) => {
			const reason = `Unexpected file in one language only, expected \`${localeFilePath(locale, name)}\`, too`;
			return messageAt(first.path, fileStart, 'file-missing', reason);
		});
}

/**
 * Report what a page as a whole lacks or should not have.
 *
 * @param missed the ids that the language should have and has not, which are reported elsewhere
 */
export function checkPage(page: Page, pages: Page[], missed: ReadonlySet<string>): VFileMessage[] {
	return [...checkPolicyParts(page), ...checkFrontmatterTexts(page, pages, missed), ...checkAnswers(page, pages)];
}

/** Warn about a label that two items of a category or of a list have: nobody could tell one from the other. */
export function warnAboutEqualLabels({ path, policy: { required, optional, never }, places }: Page): VFileMessage[] {
	const lists = [...(required?.categories.map(({ items }) => items) ?? []), optional?.facts ?? [], never ?? []];
	return lists.flatMap((list) => {
		const seen = new Map<string, string>();
		return list.flatMap(({ id, label }) => {
			const first = seen.get(label.toLowerCase());
			seen.set(label.toLowerCase(), first ?? id);
			if (first === undefined) return [];
			const line = places.get(first)?.start.line;
			const reason = `Unexpected label \`${label}\` a second time, expected it once in its list: it stands at line ${line} already`;
			return [messageAt(path, places.get(id), 'label-duplicate', reason)];
		});
	});
}

/**
 * Check that a page with a `revision` in its frontmatter has all parts of the policy, and that any other page has none.
 */
function checkPolicyParts({ path, slug, isRead, frontmatter, policy }: Page): VFileMessage[] {
	if (!isRead || !frontmatter) return [];
	const report = (ruleId: RuleId, reason: string) => messageAt(path, fileStart, ruleId, reason);
	const { required, optional, never, sources = [], statements = [] } = policy;
	const parts = { RequiredData: required, OptionalData: optional, NeverCollected: never };
	const listMarkers = (isThere: boolean) =>
		Object.entries(parts)
			.filter(([, part]) => Boolean(part) === isThere)
			.map(([name]) => `\`<${name}>\``)
			.join(', ');
	if (frontmatter.revision) {
		if (isWhole(policy)) return [];
		const reason = `Unexpected page with a \`revision\` but without ${listMarkers(false)}, expected all parts of the policy`;
		return [report('policy-part', reason)];
	}
	const messages: VFileMessage[] = [];
	if (required ?? optional ?? never) {
		const reason = `Unexpected ${listMarkers(true)} on a page without a \`revision\`, expected the revision in the frontmatter`;
		messages.push(report('policy-part', reason));
	}
	const [stray] = [...sources, ...statements];
	if (stray) {
		const found = `Unexpected statement \`${stray.id}\` on a page without a \`revision\``;
		messages.push(report('policy-part', `${found}, expected a link to a heading to stand in a sentence`));
	}
	if (slug === policySlug && !required) {
		messages.push(report('policy-missing', 'Unexpected page without a `revision`, expected the policy on it'));
	}
	return messages;
}

/**
 * Check the Markdown in a page's frontmatter, and that its links lead to statements or categories: a heading says nothing
 * of any data.
 */
function checkFrontmatterTexts(
	{ path, locale, frontmatter, frontmatterPlaces }: Page,
	pages: Page[],
	missed: ReadonlySet<string>,
): VFileMessage[] {
	const own = pages.filter((other) => other.locale === locale);
	const isRead = own.every((page) => page.isRead);
	const known = new Set([...missed, ...own.flatMap(({ policy }) => allStatements(policy)).map(({ id }) => id)]);
	const unknown = (id: string, place: Point | undefined) => {
		if (known.has(id) || !isRead) return [];
		const reason = `Unexpected id \`${id}\`, expected that of a statement or category`;
		return [messageAt(path, place, 'answer-unknown', reason)];
	};
	const texts = markdownTexts(frontmatter ?? {}).flatMap(({ keys, text }) => {
		const place = frontmatterPlaces?.placeOfValue(keys);
		const { ids, problems } = renderNote(text);
		return [
			...problems.map((reason) => messageAt(path, place, 'note-markdown', reason)),
			...ids.flatMap((id) => unknown(id, place)),
		];
	});
	const remarked = Object.keys(frontmatter?.remarks ?? {});
	return [...texts, ...remarked.flatMap((id) => unknown(id, frontmatterPlaces?.placeOfKey(['remarks', id])))];
}

/** Check that each row of the short answer names what it is about; a remark may name something else for comparison. */
function checkAnswers({ path, locale, frontmatter, frontmatterPlaces }: Page, pages: Page[]): VFileMessage[] {
	const own = pages.filter((other) => other.locale === locale);
	const verdicts = new Map(own.flatMap(({ policy }) => allStatements(policy)).map(({ id, verdict }) => [id, verdict]));
	return (frontmatter?.answers ?? []).flatMap(({ kind, text }, index) => {
		const expected = kind === 'conditional' ? 'required' : kind;
		return renderNote(text)
			.ids.filter((id) => verdicts.has(id) && verdicts.get(id) !== expected)
			.map((id) => {
				const found = `\`${id}\`, ${verdicts.get(id) ? `which is \`${verdicts.get(id)}\`` : 'which has no verdict'}`;
				const reason = `Unexpected ${found}, in the answer \`${kind}\`, expected what is \`${expected}\``;
				return messageAt(path, frontmatterPlaces?.placeOfValue(['answers', index, 'text']), 'answer-verdict', reason);
			});
	});
}
