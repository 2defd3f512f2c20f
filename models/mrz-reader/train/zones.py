"""Texts of machine readable zones, made up: valid after ICAO 9303 and after national layouts, and noise that is no language."""
import random

import numpy as np

from glyphs import SYMBOLS

#: Index of a space in the arrays: nothing printed.
SPACE = len(SYMBOLS)
CODE = {symbol: i for i, symbol in enumerate(SYMBOLS + ' ')}
LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'
STATES = (
    'AFG ALB DZA AND AGO ARG ARM AUS AUT AZE BHS BHR BGD BRB BLR BEL BEN BOL BIH BWA BRA BRN BGR BFA KHM CMR CAN CHL '
    'CHN COL CRI HRV CUB CYP CZE DNK DOM ECU EGY SLV EST ETH FIN FRA GEO D<< GHA GRC GTM HTI HND HKG HUN ISL IND IDN '
    'IRN IRQ IRL ISR ITA JAM JPN JOR KAZ KEN KOR KWT KGZ LAO LVA LBN LBR LBY LIE LTU LUX MAC MDG MWI MYS MDV MLI MLT '
    'MRT MUS MEX MDA MCO MNG MNE MAR MOZ MMR NAM NPL NLD NZL NIC NER NGA MKD NOR OMN PAK PAN PRY PER PHL POL PRT QAT '
    'ROU RUS RWA SMR SAU SEN SRB SGP SVK SVN ZAF ESP LKA SDN SUR SWE CHE SYR TWN TJK TZA THA TGO TTO TUN TUR TKM UGA '
    'UKR ARE GBR USA URY UZB VEN VNM YEM ZMB ZWE UTO EUE UNO XXA XOM GBD RKS'
).split()
VOWELS, CONSONANTS = 'AAAEEEIIOOUY', 'BCDFGHJKLMNNPRRSSTTVWXZQ'


class Zones:
    """Draws zones from one seed."""

    def __init__(self, seed):
        self.random = random.Random(seed)

    def name(self):
        r = self.random
        if r.random() < 0.12:
            return ''.join(r.choice(LETTERS) for _ in range(r.randint(1, 12)))
        parts = []
        for _ in range(r.randint(1, 5)):
            form = r.random()
            syllable = r.choice(CONSONANTS) + r.choice(VOWELS)
            if form < 0.2:
                syllable = r.choice(VOWELS)
            elif form < 0.5:
                syllable += r.choice(CONSONANTS)
            parts.append(syllable)
        return ''.join(parts)

    def names(self, room):
        r = self.random
        last = '<'.join(self.name() for _ in range(r.choice([1, 1, 1, 2])))
        first = '<'.join(self.name() for _ in range(r.choice([0, 1, 1, 1, 2, 2, 3])))
        text = f'{last}<<{first}' if first or r.random() < 0.5 else last
        return text[:room].ljust(room, '<')

    def digits(self, n):
        return ''.join(self.random.choice('0123456789') for _ in range(n))

    def mixed(self, n, digits=0.5):
        r = self.random
        return ''.join(r.choice('0123456789' if r.random() < digits else LETTERS) for _ in range(n))

    def number(self):
        r = self.random
        form = r.random()
        if form < 0.3:
            text = r.choice(LETTERS) + self.digits(r.choice([6, 7, 8]))
        elif form < 0.5:
            text = self.digits(9)
        elif form < 0.65:
            text = self.mixed(2, 0) + self.digits(7)
        elif form < 0.72:
            text = r.choice(['00', '000000', 'XX', 'A00']) + self.digits(4)
        else:
            text = self.mixed(9)
        return text[:9].ljust(9, '<')

    def date(self):
        r = self.random
        if r.random() < 0.08:
            return self.digits(6)
        return '%02d%02d%02d' % (r.randint(0, 99), r.randint(1, 12), r.randint(1, 31))

    def optional(self, room, share):
        r = self.random
        if r.random() > share:
            return '<' * room
        text = self.mixed(r.randint(1, room), r.choice([0.5, 0.8, 1.0]))
        if r.random() < 0.15 and len(text) > 3:
            at = r.randrange(1, len(text) - 1)
            text = text[:at] + '<' + text[at + 1 :]
        return text.ljust(room, '<')

    def state(self):
        return self.random.choice(STATES)

    def sex(self):
        return self.random.choice('MMMFFF<X')

    def second(self, optional):
        number, state, birth, expiry = self.number(), self.state(), self.date(), self.date()
        head = number + digit(number) + state + birth + digit(birth) + self.sex() + expiry + digit(expiry)
        return head + optional

    def td3(self):
        r = self.random
        optional = self.optional(14, 0.5)
        own = digit(optional) if optional.strip('<') or r.random() < 0.5 else '<'
        line = self.second(optional) + own
        first = r.choice(['P<'] * 6 + ['PP', 'PD', 'PO', 'PN', 'PM', 'PS', 'PC']) + self.state() + self.names(39)
        return [first, line + digit(line[:10] + line[13:20] + line[21:43])]

    def td2(self):
        line = self.second(self.optional(7, 0.4))
        first = self.random.choice(['I<', 'ID', 'P<', 'AC', 'C<']) + self.state() + self.names(31)
        return [first, line + digit(line[:10] + line[13:20] + line[21:35])]

    def visa(self, length):
        first = 'V' + self.random.choice('<<CBNSDR') + self.state() + self.names(length - 5)
        return [first, self.second(self.optional(length - 28, 0.6))]

    def td1(self):
        r = self.random
        number = self.number()
        optional = self.optional(15, 0.45)
        own = digit(number)
        if r.random() < 0.12:
            # A number of more than nine characters goes on in the optional data (9303-5, note j).
            rest = self.mixed(r.randint(1, 5), 0.9)
            optional = (rest + digit(number + rest)).ljust(15, '<')
            own = '<'
        first = r.choice(['I<', 'ID', 'IP', 'AC', 'C1', 'C<', 'IR', 'AR', 'TI', 'I1']) + self.state() + number + own + optional
        birth, expiry = self.date(), self.date()
        second = birth + digit(birth) + self.sex() + expiry + digit(expiry) + self.state() + self.optional(11, 0.3)
        second += digit(first[5:] + second[:7] + second[8:15] + second[18:29])
        return [first, second, self.names(30)]

    def french_id(self):
        number, birth = self.digits(12), self.date()
        first = 'IDFRA' + self.name()[:25].ljust(25, '<') + self.digits(6)
        second = number + digit(number) + self.names(14) + birth + digit(birth) + self.random.choice('MF')
        return [first, second + digit(first + second)]

    def french_licence(self):
        number = self.digits(2) + self.mixed(2, 0) + self.digits(5)
        line = 'D1FRA' + number + digit(number) + self.date() + self.name()[:8].ljust(8, '<')
        return [line + digit(line)]

    def swiss_licence(self):
        serial = self.mixed(3, 0) + self.digits(3) + self.random.choice('DFIR')
        second = 'FACHE' + self.digits(12) + '<<' + self.date() + '<' * 5
        return [(serial + '<<').ljust(30, ' '), second, self.names(30)]

    def noise(self, fillers):
        r = self.random
        length, lines = r.choice([(30, 3), (36, 2), (44, 2)])
        alphabet = SYMBOLS + '<' * fillers
        return [''.join(r.choice(alphabet) for _ in range(length)) for _ in range(lines)]

    def draw(self):
        """One zone: its lines, all of one length (the Swiss licence's first line ends in spaces)."""
        form = self.random.random()
        if form < 0.14:
            return self.noise(0 if form < 0.08 else 12)
        if form < 0.46:
            return self.td3()
        if form < 0.72:
            return self.td1()
        if form < 0.81:
            return self.td2()
        if form < 0.86:
            return self.french_id()
        if form < 0.90:
            return self.french_licence()
        if form < 0.92:
            return self.swiss_licence()
        return self.visa(self.random.choice([36, 44]))


def digit(text):
    """Check digit after ICAO 9303-3, 4.9."""
    total = 0
    for i, symbol in enumerate(text):
        value = 0 if symbol == '<' else int(symbol) if symbol.isdigit() else ord(symbol) - 55
        total += value * (7, 3, 1)[i % 3]
    return str(total % 10)


def pool(seed, count):
    """-> {(lines, length): uint8 [n, lines, length]}; `count` zones in all."""
    zones = Zones(seed)
    groups = {}
    for _ in range(count):
        lines = zones.draw()
        groups.setdefault((len(lines), len(lines[-1])), []).append([[CODE[c] for c in line] for line in lines])
    return {key: np.array(value, np.uint8) for key, value in groups.items()}


if __name__ == '__main__':
    for _ in range(12):
        print('\n'.join(Zones(_).draw()), end='\n\n')
