/** Orders, tickets, parcels, products, versions and errors: numbers the company needs to see. */
const CUE =
  /(?:\b(?:order|bestel(?:ling)?|ticket|case|zaak|ref(?:erence|erentie)?|factuur|invoice|error|fout(?:code|melding)?|versie|version|build|release|firmware|klant|customer|account|track(?:ing|\s?(?:&|and)\s?trace)?|pakket|parcel|zending|shipment|sku|artikel|article|product|serial|serie|imei|ean|isbn|barcode|polis|policy|contract|dossier|transact(?:ion|ie)|booking|boeking|reservation|reservering|flight|vlucht)[\s-]?(?:nummer|number|nr|no|num|id|code|reference|#)?|\bv|#)\.?\s{0,9}(?:is|was)?\s{0,9}[:=#]?\s{0,9}#?$/i;

/** Longest cue that is looked at before a number, in characters. */
const CUE_CHARACTERS = 40;

/** Whether what stands before `start` says that the number there is no person's. */
export function isBusinessNumber(text: string, start: number): boolean {
  return CUE.test(text.slice(Math.max(0, start - CUE_CHARACTERS), start));
}
