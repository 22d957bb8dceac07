import type { Policy } from '../../src/policy/model.ts';

/** A policy with statements of each kind, and data items with each verdict. */
export const smallPolicy: Policy = {
	sources: [{ id: 'source-devices', label: 'Devices' }],
	statements: [{ id: 'not-sold', text: 'Data is never sold.' }],
	required: {
		categories: [
			{
				id: 'apps',
				label: 'Apps',
				qualifier: 'such as',
				note: 'Only if managed.',
				items: [
					{ id: 'app-id', label: 'app ID', mam: 'conditional', condition: 'Managed apps only' },
					{ id: 'app-name', label: 'name', mam: 'yes', note: 'Friendly name' },
				],
			},
			{ id: 'usage', label: 'Usage data', items: [{ id: 'usage', label: 'Usage data', mam: 'no' }] },
		],
	},
	optional: { facts: [{ id: 'optional-errors', label: 'Error data' }] },
	never: [{ id: 'never-photos', label: 'Photos' }],
};
