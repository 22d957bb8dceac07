import { describe, expect, test } from 'vitest';
import { checkContent } from '../../src/check/check-content.ts';
import { formatMessage } from '../../src/content-files/message.ts';
import { rules } from '../../src/content-files/rules.ts';
import { checkProse } from '../../src/prose/check-prose.ts';
import { smallSiteWith } from '../helpers/content-folder.ts';
import { ruleCases } from './rule-cases.ts';

const sentences: Record<string, string> = rules;

test('every rule has a case, in the order of the rules', () => {
	expect(Object.keys(ruleCases)).toEqual(Object.keys(rules));
});

describe('is reported at its place', () => {
	test.each(Object.entries(ruleCases))('%s', async (rule, [edits, expected]) => {
		const root = await smallSiteWith(edits);
		const { messages, warnings } = await checkContent(root);
		const rightly = sentences[rule]?.endsWith('(a warning).') ? warnings : messages;
		const reported = rule.startsWith('prose-') ? (await checkProse(root)).messages : rightly;
		const found = reported.filter(({ ruleId }) => ruleId === rule).map(formatMessage);
		expect(found).toEqual([expected]);
	});
});
