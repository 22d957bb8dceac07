import { expect, test } from 'vitest';
import { exportPolicy } from '../../src/exports/policy-json.ts';
import { smallPolicy } from '../helpers/small-policy.ts';

test('says of a statement where it differs from its documents, and where these differ', () => {
	const note = (text: string) => ({ text, html: text });
	const meta = { title: 'A', revision: '2022-04-27', source: { title: 'A', url: null, language: 'en', date: null } };
	const license = { name: 'CC BY 4.0', url: 'https://example.com/', attribution: 'A' };
	const provenance = {
		'app-id': { origin: 'source' as const, disagreements: [note('One.')], corrections: [note('Two.')] },
	};
	const { required } = exportPolicy('en', meta, { schema: '', license }, smallPolicy, provenance, undefined);
	expect(required.categories[0]?.items[0]).toMatchObject({ provenance: { origin: 'source', note: 'One. Two.' } });
});
