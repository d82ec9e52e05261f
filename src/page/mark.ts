/** The mark of the hub as SVG text: five shelves, one for each library, that meet on one base line. */
export const MARK =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32" aria-hidden="true"><rect width="32" height="32" rx="7" fill="#155e63"/><g fill="#fff"><rect x="6" y="13" width="2.8" height="9" rx="1.2"/><rect x="10.3" y="9" width="2.8" height="13" rx="1.2"/><rect x="14.6" y="6" width="2.8" height="16" rx="1.2" fill="#ffc46b"/><rect x="18.9" y="9" width="2.8" height="13" rx="1.2"/><rect x="23.2" y="13" width="2.8" height="9" rx="1.2"/><rect x="5" y="24" width="22" height="2" rx="1"/></g></svg>';

/** The mark as the address of an icon, so that no page has to fetch one. */
export const MARK_ADDRESS = `data:image/svg+xml,${encodeURIComponent(MARK)}`;
