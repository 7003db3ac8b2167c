/** A share: how many of how many, never without the whole. */

export interface Share {
  readonly done: number;
  readonly whole: number;
}

export function addShares(shares: readonly Share[]): Share {
  return {
    done: shares.reduce((sum, { done }) => sum + done, 0),
    whole: shares.reduce((sum, { whole }) => sum + whole, 0),
  };
}

/** 67.8%; rounded down, so that 100.0% means all of them. Of nothing there is no share: —. */
export function percent({ done, whole }: Share): string {
  return whole === 0 ? '—' : `${(Math.floor((done / whole) * 1000 + 1e-9) / 10).toFixed(1)}%`;
}
