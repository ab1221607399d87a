"""Invented sentences with invented people and companies, in the languages of ten countries and more.

The public sets hold prose of English, German, French and Dutch. These sentences teach what a
message about people and companies looks like in other languages, too, with the names of each
country. Names are drawn from the public lists of names, companies are made up.
"""

import collections
import csv
import os
import random

# Place holders: P given and family name, H honorific and family name, G given name, C company with
# its legal form, S company without, L town, M month, N number, X a product code.
TEMPLATES = {
    "en": """
        I met P last week in L and we agreed on the terms.|As P wrote, C will send the samples in M.
        Dear H, thank you for your message of N M.|Hi G, could you forward this to P before Monday?
        Our lawyer P is in touch with C.|The contract between C and C was signed in L on N M.
        P, who joined C in M, now runs the L office.|Please copy P and P on all replies.
        Neither P nor H has seen the draft.|C has appointed P as its new director.
        P will call you tomorrow.|Regards, P|Thanks for the call, G.|Best wishes from L, P
        Invoice X was paid by C.|The meeting with P of C is at noon.|Ask G or P.|Yours, G
        Product X ships in M.|The Annual Report is due in M.|See you on Friday in L.
        Terms and Conditions apply.|Our Sales Team is closed on Monday.|Happy New Year to everyone!
        According to C, Order X is still at the Customs Office in L.|P (C) confirmed the date.
        Our client S has not paid yet.|P works for S now.|We bought them from S.|P from S called today.
        I talked to P at S, who will look into it.|The goods from S were damaged.|S is late again.
        P thinks that S will accept.|S and C work together.|The invoice from S is wrong.
        P moved from S to S.|Have you heard back from S?|The supplier S closed its office in L.
        Could P or someone else from C look at Ticket X?|We spoke with P about the S account.
        Contact: P, C, L|Prepared by P for C|C was founded by P and P.|Say hello to P from me.
        The Board of C met in L.|Mr P from C will attend, H will not.|Signed: P""",
    "de": """
        Ich habe gestern mit P gesprochen.|Sehr geehrter H, vielen Dank für Ihre Nachricht vom N. M.
        Hallo G, kannst du das bitte an P weiterleiten?|Die Firma C hat die Rechnung X bezahlt.
        Unser Anwalt P steht mit C in Kontakt.|Der Vertrag zwischen C und C wurde in L unterschrieben.
        P, der seit M bei C arbeitet, leitet jetzt das Büro in L.|Viele Grüße, P|Danke, G!
        Mit freundlichen Grüßen P|Weder P noch H hat den Entwurf gesehen.|Liebe G, wie geht es dir?
        C hat P zur neuen Leiterin ernannt.|Die Lieferung geht im M nach L.|Ansprechpartner: P, C
        Der Jahresbericht wird im M fertig.|Bitte beachten Sie die Allgemeinen Geschäftsbedingungen.
        Die Besprechung mit P von C ist am Montag.|Laut C liegt die Bestellung X noch beim Zoll in L.
        Das Angebot gilt bis Ende M.|Im Anhang finden Sie die Unterlagen zum Projekt X.
        Frau P und Herr P kommen am Freitag nach L.|Herr P von der C ruft morgen an.
        Die Mitarbeiter der Abteilung Einkauf sind im Urlaub.|Bitte setzen Sie P in Kopie.
        P von der C hat angerufen.|Unser Kunde S hat noch nicht bezahlt.|Der Lieferant S ist im Verzug.
        Bei S ist seit M niemand erreichbar.|P meint, dass S das Angebot annimmt.|Mein Kollege P hilft Ihnen.
        Die Ware von S ist beschädigt.|Frau P wechselt im M zu S.|P hat den Termin in L abgesagt.
        Bitte fragen Sie P oder P.|S und C arbeiten zusammen.|Rückfragen bitte an P.""",
    "fr": """
        J'ai rencontré P la semaine dernière à L.|Comme P l'a écrit, C enverra les échantillons en M.
        Cher H, merci pour votre message du N M.|Bonjour G, peux-tu transmettre ceci à P avant lundi ?
        Notre avocate P est en contact avec C.|Le contrat entre C et C a été signé à L le N M.
        P, qui a rejoint C en M, dirige maintenant le bureau de L.|Cordialement, P|Merci, G !
        Merci de mettre P et P en copie.|Ni P ni H n'a vu le projet.|Contact : P, C, L
        C a nommé P au poste de directrice.|D'après C, la commande X est encore à la douane de L.
        La réunion avec P de C est à midi.|Le rapport annuel est attendu en M.|À bientôt, G
        Mme P et monsieur P viendront vendredi.|La facture X a été réglée par la société C.
        Les Conditions Générales de Vente s'appliquent.|Veuillez trouver ci-joint le dossier X.
        Bonne année à tous !|Selon P, tout est prêt.|Vu avec G ce matin.|Signé : P
        P de C a téléphoné ce matin.|Notre client S n'a toujours pas payé.|Le fournisseur S est en retard.
        P travaille chez S depuis M.|Nous avons commandé chez S.|P pense que S acceptera l'offre.
        Ma collègue P vous répondra.|La marchandise de S est abîmée.|P a annulé le rendez-vous de L.
        Demandez à P ou à P.|S et C travaillent ensemble.|L'avis de P nous manque encore.
        La facture de S est fausse.|P viendra avec P.|Appelez P chez S avant midi.""",
    "es": """
        Ayer hablé con P sobre el pedido.|Estimado H: gracias por su mensaje del N de M.
        Hola G, ¿puedes reenviar esto a P antes del lunes?|La empresa C ya pagó la factura X.
        Nuestra abogada P está en contacto con C.|El contrato entre C y C se firmó en L.
        P, que trabaja en C desde M, dirige ahora la oficina de L.|Un saludo, P|Gracias, G
        Según C, el pedido X sigue en la aduana de L.|C ha nombrado a P directora general.
        La reunión con P de C es el viernes.|Ni P ni H han visto el borrador.|Contacto: P, C
        El informe anual se publica en M.|Nos vemos en L.|Las Condiciones Generales se aplican.
        Por favor, ponga a P y a P en copia.|Adjunto encontrará los documentos del proyecto X.
        Don P y doña P llegan el martes.|Me lo dijo P.|Atentamente, P|Querida G: te escribo desde L.
        El equipo viajó a L en M.|Feliz Año Nuevo a todos.|La ciudad de L es muy bonita.
        P de C llamó esta mañana.|Nuestro cliente S todavía no ha pagado.|El proveedor S va con retraso.
        P trabaja en S desde M.|Lo compramos a S.|P cree que S aceptará la oferta.
        Mi compañera P le contestará.|La mercancía de S está dañada.|P canceló la cita de L.
        Pregunte a P o a P.|S y C trabajan juntos.|Hace falta la firma de P.
        La factura de S está mal.|P vendrá con P.|Hable con P de S antes del mediodía.""",
    "it": """
        Ieri ho parlato con P della consegna.|Gentile H, grazie per il Suo messaggio del N M.
        Ciao G, puoi inoltrare questo a P entro lunedì?|La società C ha pagato la fattura X.
        La nostra avvocata P è in contatto con C.|Il contratto tra C e C è stato firmato a L.
        P, che lavora per C da M, dirige ora l'ufficio di L.|Cordiali saluti, P|Grazie, G
        Secondo C, l'ordine X è ancora alla dogana di L.|C ha nominato P direttrice.
        La riunione con P di C è venerdì.|Né P né H ha visto la bozza.|Referente: P, C
        La relazione annuale esce a M.|Ci vediamo a L.|Si applicano le Condizioni Generali.
        Si prega di mettere P e P in copia.|In allegato i documenti del progetto X.
        Il signor P e la signora P arrivano martedì.|Me l'ha detto P.|Distinti saluti P
        La città di L è molto bella.|Il Comune di L ha risposto.|Buon Anno a tutti.
        P di C ha telefonato stamattina.|Il nostro cliente S non ha ancora pagato.|Il fornitore S è in ritardo.
        P lavora da S dal M.|L'abbiamo comprato da S.|P crede che S accetterà la proposta.
        La mia collega P Le risponderà.|La merce di S è danneggiata.|P ha annullato la visita a L.
        Chieda a P o a P.|S e C lavorano insieme.|Manca la firma di P.|La bolla di S è sbagliata.
        P verrà con P.|Parli con P di S prima di mezzogiorno.|Scriva a P della S.""",
    "pt": """
        Ontem falei com P sobre a entrega.|Caro H, obrigado pela sua mensagem de N de M.
        Olá G, podes enviar isto a P antes de segunda-feira?|A empresa C já pagou a fatura X.
        A nossa advogada P está em contacto com C.|O contrato entre C e C foi assinado em L.
        P, que trabalha na C desde M, dirige agora o escritório de L.|Cumprimentos, P|Obrigada, G
        Segundo a C, a encomenda X ainda está na alfândega de L.|C nomeou P diretora.
        A reunião com P da C é na sexta-feira.|Nem P nem H viu o rascunho.|Contacto: P, C
        O relatório anual sai em M.|Até breve em L.|Aplicam-se as Condições Gerais.
        Por favor coloque P e P em cópia.|Em anexo os documentos do projeto X.
        O senhor P e a senhora P chegam na terça.|Foi P quem me disse.|Atenciosamente, P
        A cidade de L é muito bonita.|Feliz Ano Novo a todos.|O Governo de L respondeu.
        P da C ligou esta manhã.|O nosso cliente S ainda não pagou.|O fornecedor S está atrasado.
        P trabalha na S desde M.|Comprámos isto à S.|P acha que a S vai aceitar a proposta.
        A minha colega P vai responder.|A mercadoria da S está danificada.|P cancelou a visita a L.
        Pergunte a P ou a P.|A S e a C trabalham juntas.|Falta a assinatura de P.
        A nota da S está errada.|P virá com P.|Fale com P da S antes do meio-dia.""",
    "nl": """
        Gisteren heb ik met P gesproken.|Geachte H, dank voor uw bericht van N M.
        Hoi G, kun je dit voor maandag naar P sturen?|De firma C heeft factuur X betaald.
        Onze advocaat P heeft contact met C.|Het contract tussen C en C is in L getekend.
        P, die sinds M bij C werkt, leidt nu het kantoor in L.|Met vriendelijke groet, P|Dank je, G
        Volgens C ligt bestelling X nog bij de douane in L.|C heeft P benoemd tot directeur.
        De vergadering met P van C is vrijdag.|Noch P noch H heeft het gezien.|Contact: P, C
        Het jaarverslag komt in M uit.|Tot ziens in L.|De Algemene Voorwaarden zijn van toepassing.
        Graag P en P in kopie.|Bijgaand de stukken van project X.|Groetjes, G
        De heer P en mevrouw P komen dinsdag.|Dat zei P ook.|De gemeente L heeft geantwoord.
        P van C belde vanmorgen.|Onze klant S heeft nog niet betaald.|De leverancier S is te laat.
        P werkt sinds M bij S.|Wij hebben dit bij S gekocht.|P denkt dat S het voorstel aanneemt.
        Mijn collega P antwoordt u nog.|De goederen van S zijn beschadigd.|P heeft de afspraak in L afgezegd.
        Vraag het aan P of P.|S en C werken samen.|De handtekening van P ontbreekt nog.
        De rekening van S klopt niet.|P komt met P mee.|Spreek met P van S voor de middag.
        Kunt u P van C morgen terugbellen?|Zonder P gaat het niet door.|P vertelde ons dat C failliet is.
        Ik zag P gisteren in L.|Heeft P dat echt gezegd?|Neem contact op met P.|Namens P dank ik u.""",
    "pl": """
        Wczoraj rozmawiał ze mną P.|Szanowny Panie H, dziękuję za wiadomość.|Cześć G, przekaż to dalej.
        Firma C zapłaciła fakturę X.|P pracuje w C od M.|Pozdrawiam, P|Dziękuję, G
        Umowa między C a C jest podpisana.|C i P spotkają się w L.|Kontakt: P, C
        Raport roczny ukaże się w M.|Do zobaczenia w L.|W załączniku dokumenty projektu X.
        P z firmy C dzwonił rano.|Klient S jeszcze nie zapłacił.|P pracuje w S od M.|Zapytaj P albo P.
        S i C pracują razem.|P odwołał spotkanie w L.""",
    "sv": """
        Igår pratade jag med P om leveransen.|Hej G, kan du skicka det här till P före måndag?
        Företaget C har betalat fakturan X.|P, som arbetar på C sedan M, leder nu kontoret i L.
        Med vänlig hälsning P|Tack, G|Avtalet mellan C och C skrevs under i L.|Kontakt: P, C
        Enligt C ligger beställningen X kvar hos tullen i L.|Årsrapporten kommer i M.|Vi ses i L.
        P på C ringde i morse.|Vår kund S har inte betalat.|P jobbar på S sedan M.|Fråga P eller P.
        S och C samarbetar.|P ställde in mötet i L.""",
    "da": """
        I går talte jeg med P om leveringen.|Hej G, kan du sende det her til P før mandag?
        Firmaet C har betalt fakturaen X.|P, som har arbejdet hos C siden M, leder nu kontoret i L.
        Med venlig hilsen P|Tak, G|Aftalen mellem C og C blev underskrevet i L.|Kontakt: P, C
        Ifølge C ligger ordren X stadig hos tolden i L.|Årsrapporten kommer i M.|Vi ses i L.
        P fra C ringede i morges.|Vores kunde S har ikke betalt.|P arbejder hos S siden M.|Spørg P eller P.
        S og C arbejder sammen.|P aflyste mødet i L.""",
}

COUNTRIES = {
    "en": "US GB AU CA IE IN", "de": "DE AT CH", "fr": "FR BE", "es": "ES MX AR", "it": "IT",
    "pt": "PT BR", "nl": "NL BE", "pl": "PL CZ", "sv": "SE FI", "da": "DK NO",
}
FORMS = {
    "en": "Inc.|Inc|LLC|Ltd|Ltd.|Limited|PLC|Corp.|Corporation|LLP|Co.|Pty Ltd",
    "de": "GmbH|AG|KG|GmbH & Co. KG|OHG|SE|e.K.|UG", "fr": "SA|SAS|SARL|S.A.|SNC|S.A.S.",
    "es": "S.A.|S.L.|SL|SA|S.L.U.|S.A. de C.V.", "it": "S.p.A.|S.r.l.|Srl|SpA|S.n.c.",
    "pt": "Lda|S.A.|Ltda|Lda.|SA", "nl": "B.V.|BV|N.V.|VOF", "pl": "Sp. z o.o.|S.A.|s.r.o.",
    "sv": "AB|Oy|HB|Oyj", "da": "A/S|ApS|AS|ASA",
}
SECTORS = """Logistics Software Trading Systems Foods Energy Consulting Industries Group Holding
    Media Partners Solutions Technik Bau Handel Maschinenbau Transport Transports Conseil
    Distribution Alimentos Servicios Construcciones Costruzioni Servizi Alimentari Logistik
    Elektronik Pharma Marine Textil Design Bouw Techniek Services International Digital Data
    Motors Chemicals Plastics Foundry Farms Metals Optics Networks Security Travel Print""".split()
# Names of two words before the sector: `Bright River Foods`.
KINDS = """Bright Old New Great Grand Pacific Atlantic Central Crystal Diamond Emerald Swift Prime Noble
    Alpine Coastal Evergreen Royal Red Blue Green Golden Silver Black White Northern Southern Eastern
    Western United First National Global American British European Iron Stone""".split()
THINGS = """River Bridge Oak Rock Eagle Lion Bear Forest Garden Tower Gate Valley Lake Hill Star Sun Moon
    Wave Anchor Peak Harbor Ridge Field Crown Shield Arrow Ocean Island Canyon Maple Pine Rose Hawk
    Fox Wolf Horizon Compass Lighthouse Mill Spring Brook""".split()
STARTS = """Al Bra Cor Del Ev Fin Gal Hel In Jor Kel Lum Mon Nor Or Pra Quin Ros Sol Tal Ul Ver Wal Xen
    Yor Zan Nord Sud West Ost Neo Tri Uni Omni Prim Alta Vita Terra Aqua Sil""".split()
ENDS = """tex dan via mar net con tech tron line sys gen cor lux med pro dex flow ta ria nova sol bau
    werk land stone field berg son ix us or ware lytics bridge vent quest plex works via gate core wave
    point grid loop base ly ify io ra entis alis ax forge mind scale hub stack leaf craft pay""".split()
HONORIFICS = {
    "en": "Mr|Mrs|Ms|Dr|Mr.|Ms.|Dr.|Professor", "de": "Herr|Frau|Herr Dr.|Frau Prof.",
    "fr": "Monsieur|Madame|M.|Mme|Dr", "es": "señor|señora|Sr.|Sra.|don", "nl": "heer|mevrouw|dhr.",
    "it": "signor|signora|dott.|ing.", "pt": "senhor|senhora|Sr.|Dra.", "pl": "Panie|Pan|dr",
    "sv": "herr|fru", "da": "hr.|fru",
}
MONTHS = {
    "en": "January March April May June August September October December",
    "de": "Januar März April Mai Juni August Oktober", "fr": "janvier mars avril mai juin août",
    "es": "enero marzo abril mayo junio agosto", "it": "gennaio marzo aprile maggio giugno",
    "pt": "janeiro março abril maio junho", "nl": "januari maart april mei juni augustus",
    "pl": "styczniu marcu maju", "sv": "januari mars april maj", "da": "januar marts april maj",
}
PER_LANGUAGE = 900


class Author:
    """Draws sentences; the same on every version of Python, as only `random()` is asked."""

    def __init__(self, corpora):
        self.random = random.Random(20261125)
        self.given = names(
            os.path.join(corpora, "names-sigpwned", "common-forenames-by-country.csv"))
        self.family = names(
            os.path.join(corpora, "names-sigpwned", "common-surnames-by-country.csv"))
        self.rare = rare_names(os.path.join(
            corpora, "names-smashew", "NamesDatabases", "surnames", "us.txt"))
        self.towns = towns(corpora)

    def pick(self, values):
        return values[int(self.random.random() * len(values))]

    def chance(self, share):
        return self.random.random() < share

    def given_name(self, language):
        country = self.pick([c for c in COUNTRIES[language].split() if self.given.get(c)])
        name = self.pick(self.given[country])
        if self.chance(0.06):
            name += "-" + self.pick(self.given[country])
        return name

    def family_name(self, language):
        countries = [c for c in COUNTRIES[language].split() if self.family.get(c)]
        if not countries or self.chance(0.4):
            return self.pick(self.rare)
        return self.pick(self.family[self.pick(countries)])

    def whole_name(self, language):
        given, family = self.given_name(language), self.family_name(language)
        if language in ("es", "pt") and self.chance(0.5):
            family += " " + self.family_name(language)
        if language == "nl" and self.chance(0.3):
            family = self.pick(["van ", "van der ", "de ", "van den "]) + family
        if language == "de" and self.chance(0.05):
            family = "von " + family
        if language == "en" and self.chance(0.15):
            given += " " + self.pick("ABCDEFGHJKLMPRSTW") + self.pick([".", "."])
        if self.chance(0.04):
            family += "-" + self.family_name(language)
        if self.chance(0.03):
            return given + " " + family.upper()
        return given + " " + family

    def company_stem(self, language, most=1.0):
        """A name without a legal form; below a share `most` of 0.8 one that tells what it is."""
        if self.chance(0.15 if language == "en" else 0.06):
            return " ".join(self.pick(words) for words in (KINDS, THINGS, SECTORS))
        shape = self.random.random() * most
        if shape < 0.35:
            return self.family_name(language) + " " + self.pick(SECTORS)
        if shape < 0.7:
            return self.pick(STARTS) + self.pick(ENDS) + " " + self.pick(SECTORS)
        if shape < 0.8:
            return self.family_name(language) + " & " + self.family_name(language)
        if shape < 0.9:
            return self.pick(STARTS) + self.pick(ENDS)
        return self.pick(self.towns) + " " + self.pick(SECTORS)

    def company(self, language):
        stem, form = self.company_stem(language), self.pick(FORMS[language].split("|"))
        if language == "fr" and self.chance(0.25):
            return form + " " + stem
        return stem + (", " if form in ("Inc.", "LLC", "S.L.") and self.chance(0.3) else " ") + form

    def part(self, letter, language):
        """The text before a name, the name, and its label."""
        if letter == "P":
            return "", self.whole_name(language), 0
        if letter == "H":
            honorific = self.pick(HONORIFICS[language].split("|"))
            return honorific + " ", self.family_name(language), 0
        if letter == "G":
            return "", self.given_name(language), 0
        if letter == "C":
            return "", self.company(language), 1
        if letter == "S":
            return "", self.company_stem(language, most=0.8), 1
        if letter == "L":
            return "", self.pick(self.towns), 2
        if letter == "M":
            return self.pick(MONTHS[language].split()), "", None
        if letter == "N":
            return str(1 + int(self.random.random() * 30)), "", None
        code = self.pick("ABCDKRX") + self.pick("ABCDKRX") + "-" + str(int(self.random.random() * 9000))
        return code, "", None

    def sentence(self, template, language):
        text, spans = bytearray(), []
        for index, letter in enumerate(template):
            before = template[index - 1] if index else " "
            after = template[index + 1] if index + 1 < len(template) else " "
            if letter not in "PHGCSLMNX" or before.isalnum() or after.isalnum():
                text += letter.encode()
                continue
            lead, name, label = self.part(letter, language)
            text += lead.encode()
            if label is not None:
                spans.append((len(text), len(text) + len(name.encode()), label))
            text += name.encode()
            if after == "." and text[-1:] == b".":
                # `Inc.` at the end of a sentence has one full stop.
                del text[-1:]
        return bytes(text), spans

    def documents(self):
        for language in sorted(TEMPLATES):
            templates = [
                t.strip() for line in TEMPLATES[language].splitlines() for t in line.split("|")
                if t.strip()]
            sentences = [
                self.sentence(self.pick(templates), language) for _ in range(PER_LANGUAGE)]
            for start in range(0, PER_LANGUAGE, 10):
                yield language, start // 10, sentences[start:start + 10]


def names(path):
    """Names by country, in Latin script."""
    found = collections.defaultdict(list)
    with open(path, encoding="utf-8-sig", newline="") as file:
        for row in csv.DictReader(file):
            name = row["Romanized Name"] or row["Localized Name"]
            if not row["Localized Name"].isascii() and is_latin(row["Localized Name"]):
                name = row["Localized Name"]
            if name and name[0].isupper() and is_latin(name) and len(name) > 2:
                found[row["Country"]].append(name)
    return found


def is_latin(name):
    return all(c.isascii() or "À" <= c <= "ſ" for c in name)


def rare_names(path):
    with open(path, encoding="utf-8", errors="replace") as file:
        words = [line.strip() for line in file]
    return [w.title() for w in words if w.isalpha() and w.isascii() and len(w) > 3]


def towns(corpora):
    offices = os.path.join(corpora, "people-congress", "legislators-district-offices.csv")
    with open(offices, encoding="utf-8", newline="") as file:
        found = {row["city"] for row in csv.DictReader(file) if row.get("city")}
    found |= set("""Paris Lyon Lille Nantes Bordeaux Berlin Hamburg München Köln Leipzig Wien Zürich
        Madrid Sevilla Valencia Bilbao Roma Milano Torino Napoli Bologna Lisboa Porto Coimbra
        Amsterdam Rotterdam Utrecht Gent Warszawa Kraków Praha Stockholm Malmö Oslo Bergen
        København Aarhus Helsinki London Leeds Bristol Dublin Toronto Sydney Mumbai""".split())
    return sorted(t for t in found if t[0].isupper() and is_latin(t.replace(" ", "")))


def training(corpora, weight=0.3):
    """Documents in two forms: a sentence a block, and joined to paragraphs."""
    from . import sets

    result = []
    for language, number, sentences in Author(corpora).documents():
        if number % 2:
            sentences = [sets.joined(sentences[i:i + 3], wrap=number % 4 == 1) for i in (0, 3, 6)]
        result.append(("made-" + language, number % 10, weight, sentences))
    return result
