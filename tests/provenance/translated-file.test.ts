import { expect, test } from 'vitest';
import { overviewSlug } from '../../src/content-files/content-path.ts';
import { frontmatterPart } from '../../src/markdown/page/page.ts';
import { translatedPage } from '../../src/provenance/translated-file.ts';
import { content } from '../helpers/content.ts';

test('the frontmatter is another once the name of an answer is', () => {
	for (const page of content.pages.filter(({ slug }) => slug === overviewSlug)) {
		const { frontmatter } = page;
		if (!frontmatter?.answers) throw new Error('Expected answers on the overview.');
		const answers = frontmatter.answers.map((answer) => ({ ...answer, name: `${answer.name}!` }));
		const [before, after] = [page, { ...page, frontmatter: { ...frontmatter, answers } }].map((one) =>
			translatedPage(one).prints.get(frontmatterPart),
		);
		expect(after).not.toBe(before);
	}
});
