"""The words that the lexicon of the model is given: bits as in Sources/Extract/Model/WordClass."""

import collections
import csv
import glob
import os
import re

COMPANY_RARE, COMPANY_OFTEN, PLACE = 1 << 3, 1 << 4, 1 << 5
LEGAL_FORM, ABBREVIATION, CONNECTOR, PARTICLE, HONORIFIC = 1 << 7, 1 << 8, 1 << 9, 1 << 10, 1 << 11

TAIL = 1 << 15

LISTS = {
    # Small words that end the name of an organisation whose first word tells which.
    TAIL: """army navy police party league commission university college school church council
        committee union bank department ministry agency corporation group team club society court
        congress parliament senate government administration veterans airlines hospital institute
        foundation association""",
    LEGAL_FORM: """inc incorporated ltd limited llc llp lp plc corp corporation co gmbh ag kg
        ohg ug se sa sas sarl sasu sci eurl spa srl snc bv nv vof cv ab as oy oyj aps asa kft zrt sl
        slu lda ltda eireli pty pvt pte bhd kgaa ev eg mbh doo sro ooo ao pjsc jsc""",
    ABBREVIATION: """inc ltd corp co bros jr sr st mr mrs ms dr prof rev hon gen col lt sgt capt gov
        sen rep pres dept univ assn intl mfg cie dipl ing hr fr nr str mme mlle mm sig dott avv
        sra srta dhr mevr mw drs""",
    CONNECTOR: """of the and for de la le les du des van von der den und für di del della delle dei
        do da dos das e y i et à en in on at to a an zu zur zum am im & sur aux al bin ibn el ter
        ten te d l af och og""",
    PARTICLE: """van von der den de di da del della la le du des bin ibn al el abu ter ten te zu zur
        af dos das do ap mac st""",
    HONORIFIC: """mr mrs ms miss dr prof professor sir lord lady herr frau monsieur madame
        mademoiselle mme mlle me señor señora sr sra srta don doña signor signora sig dott ing
        dhr mevrouw meneer president senator minister captain colonel general sergeant reverend
        father sister brother uncle aunt king queen prince princess judge bishop pope imam shaikh
        sheikh ayatollah mullah""",
}

LANGUAGES = [
    None,
    "the of and to that for you with this was are have it my your from will would they has been",
    "der das und ist nicht mit den von ein eine auf für sich dem wir ich sie wird auch im zum zur bei",
    "les et est une dans pas vous nous avec sur du au aux ce je cette pour qui",
    "het een van niet dat op voor te ik je zijn wordt naar ook bij deze",
    """el los las una con por para del y il di che per non gli da em do dos com não uma os as della
    nel è ha sono se lo su como más""",
    "och att är på til ikke ja ei na się jest w że som av det og nie z ve bir",
]


def company_words(corpora):
    """Words of company names, by the number of companies that hold them."""
    names = set()
    for path in equities(corpora):
        with open(path, encoding="utf-8", errors="replace", newline="") as file:
            for row in csv.DictReader(file):
                if row.get("name"):
                    names.add(row["name"])
    counts = collections.Counter()
    for name in names:
        for word in set(re.findall(r"[^\W\d_]+", name.lower())):
            counts[word] += 1
    return {
        word: COMPANY_OFTEN if count >= 40 else COMPANY_RARE
        for word, count in counts.items() if count >= 3 and len(word) > 1}


FORMS = re.compile(
    r"[ ,]+(?:inc|corp|corporation|incorporated|ltd|limited|plc|llc|lp|co|company|ag|se|sa|s\.a|nv|n\.v|ab|asa"
    r"|oyj|spa|s\.p\.a|gmbh|kgaa|holdings?|group|the|trust|fund|etf|tbk|pt|bhd|berhad|as|a/s|sab|de|cv|c\.v"
    r"|international|kk|co\.,? ltd|& co|adr|class [a-z])\.?$")


def company_names(corpora):
    """Names of companies in small letters without legal forms, those of two and more words and of
    single words longer than three letters."""
    names = set()
    for path in equities(corpora):
        with open(path, encoding="utf-8", errors="replace", newline="") as file:
            for row in csv.DictReader(file):
                name = (row.get("name") or "").lower().strip()
                for _ in range(4):
                    shorter = FORMS.sub("", name).strip(" ,.")
                    if len(shorter) > 3:
                        names.add(shorter)
                    if shorter == name:
                        break
                    name = shorter
    return sorted(n for n in names if len(n) < 60 and re.search(r"[^\W\d_]{3}", n))


def equities(corpora):
    return sorted(glob.glob(os.path.join(
        corpora, "companies-financedatabase", "database", "equities", "*.csv")))


def place_words(corpora):
    """One-word names of countries, regions and towns."""
    words = set()
    territories = os.path.join(corpora, "orgs-rigour", "resources", "territories")
    for path in sorted(glob.glob(os.path.join(territories, "*.yml"))):
        with open(path, encoding="utf-8") as file:
            for match in re.finditer(r"^(?:name|in_sentence): *[\"']?(.+?)[\"']?$", file.read(), re.M):
                words.add(match[1].lower())
    offices = os.path.join(corpora, "people-congress", "legislators-district-offices.csv")
    with open(offices, encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file):
            words.add((row.get("city") or "").lower())
    cities = collections.Counter()
    for path in equities(corpora):
        with open(path, encoding="utf-8", errors="replace", newline="") as file:
            for row in csv.DictReader(file):
                for key in ("city", "state", "country"):
                    if row.get(key):
                        cities[row[key].lower()] += 1
    words |= {city for city, count in cities.items() if count >= 3}
    return {word: PLACE for word in words if re.fullmatch(r"[^\W\d_]{3,}", word)}


def lexicon(corpora):
    bits = collections.defaultdict(int)
    for bit, words in LISTS.items():
        for word in words.split():
            bits[word] |= bit
    for number, words in enumerate(LANGUAGES):
        for word in (words or "").split():
            bits[word] |= number << 12
    for table in (company_words(corpora), place_words(corpora)):
        for word, bit in table.items():
            bits[word] |= bit
    return sorted(bits.items())


def write(corpora, file):
    for word, bits in lexicon(corpora):
        file.write(f"W {bits} {word}\n".encode())
    for name in company_names(corpora):
        file.write(f"C {name}\n".encode())
