import type { Page } from 'playwright-core';

/** A cell as a screen reader meets it: its role and its name. */
export type Cell = [role: string, name: string];

/** Read the cells of each row of each table in Chromium's accessibility tree, in their order. */
export async function readTables(page: Page): Promise<Cell[][][]> {
	const session = await page.context().newCDPSession(page);
	const { nodes } = await session.send('Accessibility.getFullAXTree');
	const byId = new Map(nodes.map((node) => [node.nodeId, node]));
	type Node = (typeof nodes)[number];
	const childrenOf = ({ childIds = [] }: Node): Node[] =>
		childIds.flatMap((id) => {
			const child = byId.get(id);
			return child?.ignored ? childrenOf(child) : child ? [child] : [];
		});
	const below = (node: Node, role: string): Node[] =>
		childrenOf(node).flatMap((child) => (child.role?.value === role ? [child] : below(child, role)));
	return nodes
		.filter((node) => !node.ignored && node.role?.value === 'table')
		.map((table) =>
			below(table, 'row').map((row) => childrenOf(row).map(({ role, name }) => [role?.value, name?.value ?? ''])),
		);
}
