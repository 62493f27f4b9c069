/** What Firefox tells assistive technology of the tab in front: the browser's own tree, closed shadow roots included. */
import type { Bidi } from './firefox-bidi';
import type { AccessibleNode } from './test-browser';

/** Runs in the browser's window, as its own code; the tree of a tab arrives some time after it is first asked for. */
const TREE = `(() => {
  const service = Cc['@mozilla.org/accessibilityService;1'].getService(Ci.nsIAccessibilityService);
  const { STATE_FOCUSED, STATE_UNAVAILABLE, EXT_STATE_MODAL } = Ci.nsIAccessibleStates;
  const attributeOf = (node, name) => {
    try {
      return node.attributes.getStringProperty(name);
    } catch {
      return undefined; // it has none of that name
    }
  };
  const describe = (node) => {
    const state = {};
    const extended = {};
    node.getState(state, extended);
    return {
      role: node.computedARIARole || service.getStringRole(node.role),
      name: node.name ?? '',
      description: node.description ?? '',
      properties: {
        focused: (state.value & STATE_FOCUSED) !== 0,
        disabled: (state.value & STATE_UNAVAILABLE) !== 0,
        modal: (extended.value & EXT_STATE_MODAL) !== 0,
        live: attributeOf(node, 'live'),
      },
    };
  };
  const walk = (node) => {
    const children = [];
    for (let child = node.firstChild; child; child = child.nextSibling) children.push(...walk(child));
    return [describe(node), ...children];
  };
  const tab = service.getAccessibleFor(gBrowser.selectedBrowser);
  return JSON.stringify(tab ? walk(tab) : []);
})()`;

/** Chromium's words for the same. */
const ROLES: Record<string, string> = { img: 'image' };

export async function accessibleNodes(bidi: Bidi): Promise<AccessibleNode[]> {
  const nodes = JSON.parse(String(await bidi.evaluateInBrowser(TREE))) as AccessibleNode[];
  return nodes.map((node) => ({ ...node, role: ROLES[node.role] ?? node.role }));
}
