import type { VFile } from 'vfile';
import type { Policy } from '../policy/model.ts';

declare module 'vfile' {
	interface DataMap {
		/** The parts of the policy that the page has been read into so far. */
		policy: Partial<Policy>;
	}
}

/** Give the parts of a page's policy that have been read so far, for a plugin to add its own. */
export function policyDraft(file: VFile): Partial<Policy> {
	file.data.policy ??= {};
	return file.data.policy;
}
