import PDFDocument from 'pdfkit';
import { hashText } from '../../base/hash';
import type { Scene } from '../../scene/node';
import type { OpenFonts } from '../fonts/openArimo';
import { escapeXml } from '../xmlWriter';

/** Points of 1/72 inch in a millimetre. */
const PT_PER_MM = 72 / 25.4;

/**
 * A PDF of figures: one figure a page, tagged, in New Zealand English, without a date, an author or a path, so that the
 * same figure gives the same bytes (CONVENTIONS E12, S14).
 */
export class FigureDocument extends PDFDocument {
  readonly #root: PDFKit.PDFStructureElement;

  constructor(pages: readonly Scene[], fonts: OpenFonts) {
    const title = pages[0]?.title ?? '';
    super({
      pdfVersion: '1.7',
      autoFirstPage: false,
      tagged: true,
      lang: 'en-NZ',
      displayTitle: true,
      // The library would open a font of its own; an empty name opens none.
      font: '',
      info: {
        Title: title,
        Producer: 'PDFKit',
        Creator: 'Milepost',
        // The library makes the identifier of a file of its time; this one comes of what is drawn.
        CreationDate: { getTime: () => hashText(JSON.stringify(pages)) } as unknown as Date,
      },
    });
    delete this.info.CreationDate;
    this.#root = this.struct('Document');
    this.addStructure(this.#root);
    for (const [weight, font] of Object.entries(fonts)) this.registerFont(weight, font as Uint8Array);
  }

  /** A page of exactly the size of the figure, with what `draw` draws as one figure with its alt text. */
  figurePage(scene: Scene, draw: () => void): void {
    const { width, height } = scene.size;
    const widthPt = (scene.paper?.widthMm ?? width / PT_PER_MM) * PT_PER_MM;
    const heightPt = (scene.paper?.heightMm ?? height / PT_PER_MM) * PT_PER_MM;
    this.addPage({ size: [widthPt, heightPt], margin: 0 });
    this.markContent('Artifact');
    this.rect(0, 0, widthPt, heightPt).fill(scene.background);
    this.endMarkedContent();
    this.scale(widthPt / width, heightPt / height);
    // A figure says where it stands; the types know no such option.
    const options = { title: scene.title, alt: scene.description, bbox: [0, 0, widthPt, heightPt] };
    const figure = this.struct('Figure', options);
    this.#root.add(figure);
    figure.add(this.markStructureContent('Figure'));
    draw();
    this.endMarkedContent();
    figure.end();
  }

  /** All bytes, once the last page is drawn. */
  async toBytes(): Promise<Uint8Array<ArrayBuffer>> {
    const chunks: Uint8Array<ArrayBuffer>[] = [];
    const ended = new Promise<void>((resolve, reject) => {
      this.on('data', (chunk: Uint8Array<ArrayBuffer>) => chunks.push(chunk));
      this.on('end', resolve);
      this.on('error', reject);
    });
    this.#root.end();
    this.end();
    await ended;
    const bytes = new Uint8Array(chunks.reduce((sum, { length }) => sum + length, 0));
    let at = 0;
    for (const chunk of chunks) {
      bytes.set(chunk, at);
      at += chunk.length;
    }
    return bytes;
  }

  /**
   * What the library calls to describe the file in XML. Its own asks for a date and writes `&` and `<` of a title as
   * they are, which breaks the description.
   */
  protected _addInfo(): void {
    const { Title = '', Creator = '', Producer = '' } = this.info;
    this.appendXML(`
        <rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/">
            <dc:title><rdf:Alt><rdf:li xml:lang="x-default">${escapeXml(Title)}</rdf:li></rdf:Alt></dc:title>
            <dc:language><rdf:Bag><rdf:li>en-NZ</rdf:li></rdf:Bag></dc:language>
            <xmp:CreatorTool>${escapeXml(Creator)}</xmp:CreatorTool>
            <pdf:Producer>${escapeXml(Producer)}</pdf:Producer>
        </rdf:Description>
        `);
  }
}
