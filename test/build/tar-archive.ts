/** TAR archives made by hand, hostile ones among them. */

export interface TarMember {
  readonly name: string;
  readonly body?: string | Uint8Array;
  /** `0` file, `2` symbolic link, `L` GNU long name, `x` PAX header. */
  readonly type?: string;
  /** What the header claims; default: the length of the body. */
  readonly size?: number;
}

export function tarOf(members: readonly TarMember[]): Uint8Array {
  const blocks = members.flatMap(({ name, body = '', type = '0', size }) => {
    const bytes = Buffer.from(body as string);
    const header = Buffer.alloc(512);
    header.write(name.slice(0, 100), 0);
    header.write(`${(size ?? bytes.length).toString(8).padStart(11, '0')}\0`, 124);
    header.write(type, 156);
    header.write('ustar\0', 257);
    const padding = Buffer.alloc((512 - (bytes.length % 512)) % 512);
    return [header, bytes, padding];
  });
  return Buffer.concat([...blocks, Buffer.alloc(1024)]);
}
