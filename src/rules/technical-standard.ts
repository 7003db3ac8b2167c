/** Technical standards are no bases of enforcement: neither a list of bases nor the statute book has a place for them. */
export const STANDARD = /(?:国家|行业|地方|团体|企业)标准(?!化)|标准$|GB/;
