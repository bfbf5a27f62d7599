/** The room of columns that are not drawn. */
export function Gap({ columns }: { readonly columns: number }) {
  return columns > 0 ? <td aria-hidden colSpan={columns} className="gap" /> : null;
}
