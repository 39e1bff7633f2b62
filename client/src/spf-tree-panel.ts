/** The kind of panel that shows SPF trees, by which the editor restores it. */
export const SPF_TREE_PANEL = 'zonewise.spfTree';
