const oval = (x: number, y: number, turn: number) =>
  `<ellipse cx="${x}" cy="${y}" rx="9" ry="17" transform="rotate(${turn} ${x} ${y})"/>`;

const tile = `<svg xmlns="http://www.w3.org/2000/svg" width="80" height="80" fill="none" stroke="#e6b47f" stroke-opacity="0.34" stroke-width="1.5">${[
  oval(20, 20, -45),
  oval(60, 20, 45),
  oval(20, 60, 45),
  oval(60, 60, -45),
].join('')}<circle cx="40" cy="40" r="2.5" fill="#e6b47f" fill-opacity="0.34" stroke="none"/></svg>`;

/** The kawung pattern as a background. */
export const kawung = `url("data:image/svg+xml,${encodeURIComponent(tile)}")`;
