import { type Content, translatedFiles } from '../check/check-content.ts';
import { policySlug } from '../content-files/content-path.ts';
import { formatMessage } from '../content-files/message.ts';
import { defaultLocale, type Locale, localeCodes } from '../i18n/index.ts';
import { translationOf, translationState } from '../provenance/translation-file.ts';
import { changeInWords } from './change-in-words.ts';
import type { Rendering } from './render-revision.ts';
import { section } from './report.ts';

/**
 * List what is left to a person when the pages have been moved: what to translate, which notes and sentences to read again,
 * and what the check says.
 *
 * @param content as it is now
 */
export function renderingReport({ files, from, revisions, changes }: Rendering, content: Content): string[] {
	const noted = revisions.flatMap(({ notes, date }) => notes.map((note) => ({ ...note, date })));
	const warnings = Map.groupBy(content.warnings, ({ ruleId }) => ruleId);
	const others = [...warnings].filter(([ruleId]) => ruleId !== 'translation-outdated' && ruleId !== 'note-outdated');
	return [
		'',
		`The pages show the revision of ${revisions.at(-1)?.date} now, no longer that of ${from.date}.`,
		...section('changed', [...files.keys()]),
		...localeCodes.filter((code) => code !== defaultLocale).flatMap(toTranslate),
		...section('notes to read again', (warnings.get('note-outdated') ?? []).map(formatMessage)),
		...section(
			'sentences to write anew, by what the revisions note',
			noted.map(({ ids: about, text, date }) => `${about.join(', ')} (${date}): ${text[defaultLocale]?.text}`),
		),
		...section(
			'what else the check says',
			[...content.messages, ...others.flatMap(([, own]) => own)].map(formatMessage),
		),
	];

	function toTranslate(code: Locale): string[] {
		const original = translatedFiles(content).find(
			({ slug, locale }) => slug === policySlug && locale === defaultLocale,
		);
		if (!original) return [];
		const { outdated } = translationState(translationOf(content.translations, code), original);
		const lines = outdated.map((id) => {
			const change = changes.find((candidate) => candidate.id === id);
			return `${id}: ${change ? changeInWords(change, defaultLocale) : 'changed'}`;
		});
		const command = `npm run record -- ${code} ${outdated.map((id) => `${policySlug}#${id}`).join(' ')}`;
		return section(
			`to translate or to compare, in ${code}`,
			lines.length > 0 ? [...lines, `then ${command}`] : [],
			lines.length,
		);
	}
}
