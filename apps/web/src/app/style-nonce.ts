declare global {
  // The name under which the kit's scroll lock looks for the nonce of the styles that it makes.
  var __webpack_nonce__: string | undefined;
}

/** The nonce that the server put into this answer; styles made while the page runs are let in by it alone. */
export function styleNonce(): string {
  return document.querySelector<HTMLMetaElement>('meta[property="csp-nonce"]')?.nonce ?? '';
}

export function shareStyleNonce(): void {
  globalThis.__webpack_nonce__ = styleNonce();
}
