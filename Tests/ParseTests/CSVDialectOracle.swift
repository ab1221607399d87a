/// Writes random tables in random dialects and says what Python's `csv` reads in them.
///
/// Takes the seed, the number of tables, and a folder; `N.csv` is the table as a program might have
/// written it, `N.rows` its rows with all cells quoted, in UTF-8, and `N.about` its dialect.
enum CSVDialectOracle {
  static let script = #"""
    import csv, io, random, sys
    seed, count, folder = int(sys.argv[1]), int(sys.argv[2]), sys.argv[3]
    r = random.Random(seed)
    WORDS = {
      'latin': 'Müller Søren Dupont García Ångström Peña Łódź Citroën façade Straße Zoë naïve'.split(),
      'western': 'Müller Søren Dupont García Peña Citroën façade Straße naïve Köln Zürich café'.split(),
      'cyrillic': 'Иванов Петров Москва улица Сергей Анна завод договор Казань Ольга клиент'.split(),
      'japanese': '田中 佐藤 東京都 大阪 株式会社 営業部 花子 太郎 電話 住所 渋谷区 会社 表示 能力'.split(),
      'ascii': 'Smith Jones Clark Berlin Paris Madrid Grant Wilson Taylor Ortega Novak Rossi'.split(),
    }
    ENCODINGS = [('utf-8', 'latin'), ('utf-8', 'latin'), ('utf-8-sig', 'latin'), ('ascii', 'ascii'),
      ('ascii', 'ascii'), ('utf-16', 'latin'), ('utf-16-le', 'latin'), ('utf-16-be', 'western'),
      ('cp1252', 'western'), ('latin-1', 'western'), ('cp1251', 'cyrillic'), ('utf-8', 'cyrillic'),
      ('shift_jis', 'japanese'), ('utf-8', 'japanese')]
    KINDS = ['id', 'name', 'mail', 'city', 'date', 'amount', 'note', 'phone', 'word', 'empty']
    NAMES = {'id': 'id', 'name': 'last_name', 'mail': 'email', 'city': 'city', 'date': 'created',
      'amount': 'amount', 'note': 'notes', 'phone': 'phone', 'word': 'category', 'empty': 'fax'}

    def value(kind, words, row, marks):
        w = lambda: r.choice(words)
        if kind == 'id': return str(1000 + row)
        if kind == 'name': return w() + r.choice(['', '', '-' + w(), ', ' + w(), ' ' + w()])
        if kind == 'mail': return r.choice(['anna', 'bob', 'c.d', 'eve_1']) + str(row) + '@example.com'
        if kind == 'city': return w()
        if kind == 'date': return '20%02d-%02d-%02d' % (r.randint(0, 22), r.randint(1, 12), r.randint(1, 28))
        if kind == 'amount': return '%d.%02d' % (r.randint(0, 9999), r.randint(0, 99))
        if kind == 'phone': return '+49 30 %07d' % r.randint(0, 9999999)
        if kind == 'empty': return r.choice(['', '', '', 'n/a'])
        if kind == 'word': return w().lower()
        parts = [w() for _ in range(r.randint(0, 6))]
        return r.choice(marks).join(parts)

    def table(index):
        encoding, script = r.choice(ENCODINGS)
        words = WORDS[script]
        delimiter = r.choice([',', ',', ',', ';', ';', '\t', '\t', '|', '^', ':'])
        quoting = r.choice([csv.QUOTE_MINIMAL] * 3 + [csv.QUOTE_ALL, csv.QUOTE_NONNUMERIC])
        quote = r.choice(['"'] * 5 + ["'"])
        end = r.choice(['\n', '\n', '\r\n', '\r\n', '\r'])
        escapes = r.random() < 0.15
        kinds = ['id', 'mail'] + [r.choice(KINDS) for _ in range(r.randint(1, 9))]
        r.shuffle(kinds)
        marks = [' ', ' ', ', ', '; ', ' | ', ' ' + quote + ' ', ' - ']
        # With CR as its line end the writer leaves LF unquoted, which nobody could read back.
        if end != '\r': marks.append('\n')
        if delimiter == ':': kinds = [k for k in kinds if k != 'note'] + ['amount', 'date']
        rows = [[value(k, words, n, marks) for k in kinds] for n in range(r.randint(6, 400))]
        header = r.random() < 0.8
        if header: rows.insert(0, [NAMES[k] + (str(i) if kinds.index(k) != i else '') for i, k in enumerate(kinds)])
        if r.random() < 0.2:
            for row in rows[3:]:
                if r.random() < 0.05: del row[r.randint(2, len(row)):]
        out = io.StringIO(newline='')
        dialect = dict(delimiter=delimiter, quotechar=quote, doublequote=not escapes,
          escapechar='\\' if escapes else None, quoting=quoting, lineterminator=end)
        csv.writer(out, **dialect).writerows(rows)
        text = out.getvalue()
        # The writer knows no CRLF inside of fields but writes them as they are.
        expected = list(csv.reader(io.StringIO(text, newline=''), **{**dialect, 'lineterminator': '\n',
          'quoting': csv.QUOTE_MINIMAL}))
        if r.random() < 0.15 and delimiter in ',;\t':
            text = r.choice(['# exported 2021-03-04', 'Customer list', 'Report 7']) + end + text
        if r.random() < 0.3: text = text[:-len(end)]
        with open(f'{folder}/{index}.csv', 'wb') as f: f.write(text.encode(encoding))
        with open(f'{folder}/{index}.rows', 'w', newline='') as f:
            csv.writer(f, quoting=csv.QUOTE_ALL, lineterminator='\n').writerows(x for x in expected if x)
        with open(f'{folder}/{index}.about', 'w') as f:
            f.write(f'{encoding} delimiter={delimiter!r} quote={quote!r} quoting={quoting} '
              f'end={end!r} escapes={escapes} header={header} rows={len(rows)}')

    for index in range(count): table(index)
    """#
}
