import type { VocabularyPatch } from "../vocabulary-types.js";
import { split } from "./split.js";

/** The vocabulary of Dutch. It does not have the word `of` for `or`, because English has the same word. */
export const dutch: VocabularyPatch = {
  columns: {
    name: split(
      "naam, veld, veldnaam, parameternaam, attribuut, eigenschap, sleutel, kop, kopregel",
    ),
    type: split("soort, gegevenstype, datatype"),
    required: split("verplicht, verplicht?, vereist, vereist?, nodig"),
    optional: split("optioneel, facultatief"),
    description: split(
      "omschrijving, beschrijving, uitleg, toelichting, betekenis, opmerking, opmerkingen",
    ),
    default: split("standaard, standaardwaarde"),
    in: split("waar, plaats, plek, locatie"),
    method: split("methode"),
    path: split("pad, adres, eindpunt"),
    value: split("waarde, waarden"),
    options: split("mogelijke waarden, toegestane waarden, keuze, keuzes"),
    nullable: split("mag leeg zijn, kan leeg zijn"),
    deprecated: split("vervallen, verouderd"),
    readOnly: split("alleen lezen, alleen-lezen"),
    status: split("statuscode, foutcode"),
  },
  headings: {
    parameters: split("velden, veld, eigenschappen, argumenten, attributen, opties"),
    response: split(
      "antwoord, antwoorden, resultaat, resultaten, uitvoer, geeft terug, antwoordvelden",
    ),
    example: split("voorbeeld, voorbeelden, bijvoorbeeld"),
    request: split("verzoek, verzoeken, aanvraag, aanroep, invoer, gebruik"),
    body: split("inhoud, verzoekinhoud, berichtinhoud, formulier, formuliergegevens"),
    query: split("zoekparameters, queryparameters, query-parameters, url-parameters"),
    path: split("padparameters, pad-parameters, pad"),
    header: split("kopregels, kopregel, kopvelden"),
    endpoint: split("eindpunt, methode, pad, adres, http-methode"),
    errors: split(
      "fout, fouten, foutcode, foutcodes, foutmelding, foutmeldingen, foutantwoord, foutantwoorden, mogelijke fouten, niet gevonden",
    ),
    required: split("verplicht, verplichte, vereist, vereiste"),
    optional: split("optioneel, optionele, facultatief, facultatieve"),
    entity: split("object, objecten, gegevensmodel"),
    values: split("waarden, mogelijke waarden, opsomming, constanten"),
    status: split("statuscodes, statuscode, http-status"),
    notes: split(
      "opmerking, opmerkingen, beschrijving, omschrijving, rechten, authenticatie, beperkingen, zie ook",
    ),
    filler: split("de, het, een, en, van, voor, met, bij, in de, mogelijke, toegestane"),
  },
  words: {
    yes: split("ja, verplicht, vereist"),
    no: split("nee, optioneel, facultatief"),
    required: split("verplicht, vereist"),
    optional: split("optioneel, facultatief"),
    nullable: split("mag leeg zijn, kan leeg zijn, of leeg"),
    deprecated: split("vervallen, verouderd, afgeschaft"),
    readOnly: split("alleen lezen, alleen-lezen"),
    default: split("standaard, standaard is, standaardwaarde, standaardwaarde is"),
    options: split("keuze, keuze uit, een van, mogelijke waarden, toegestane waarden, toegestaan"),
    nothing: split("geen inhoud, leeg antwoord, zonder inhoud"),
    listOf: split("lijst van, lijst met, reeks van, array van"),
    base: split("basis-url, basis-adres, basisadres, alle verzoeken, alle aanroepen"),
  },
  types: {
    string: split("tekst, teksten, tekenreeks"),
    int: split("geheel getal, gehele getallen"),
    float: split("getal, getallen, kommagetal, decimaal getal"),
    boolean: split("ja/nee, waar/onwaar, booleaans"),
    date: split("datum, datums"),
    datetime: split("datum en tijd, tijdstip, datum/tijd"),
    json: split("objecten"),
    file: split("bestand, bestanden"),
    null: split("leeg"),
    array: split("lijst, lijsten, reeks"),
  },
};
