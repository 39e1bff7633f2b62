/**
 * README for a place where relative links lead nowhere, as in the Marketplace while there is no public repository: links
 * to files become their text, pictures are left out. Links to the web and within the page are kept.
 */
export function readmeWithoutFiles(text) {
  return text
    .replaceAll(/!\[[^\]]*\]\((?!https:)[^)]*\)\n*/g, '')
    .replaceAll(/\[([^\]]*)\]\((?!https:|#)[^)]*\)/g, '$1');
}
