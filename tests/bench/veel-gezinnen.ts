import pg from 'pg';

/* Names as a Dutch region has them: some very common, most rare, written in more than one way. */
const gewoon =
  'De Vries,Jansen,Bakker,Visser,Smit,Mulder,De Jong,Dijkstra,Yilmaz,Mohamed,Kuipers,Wiersma,El Amrani,Kaya,Meijer';
const begin = 'Ka,Ve,Ho,Bru,Sten,Wol,Kle,Tam,Ou,Rij,Zwa,Gro,Fel,Dra,Mun,Lo';
const midden = 'ning,ter,der,len,sen,man,kamp,veld,hui,berg,wij,stra,mer,lin,dor,bos';
const eind = 'a,ma,ga,huis,kamp,sma,dijk,haar,oord,ing,stee,veen,horst,wold,boer,land';
const voornaam = 'Fatima,Jan,Sanne,Mohamed,Grietje,Ali,Emma,Noah,Yusuf,Anna,Kees,Lotte';
const kies = (lijst: string, index: string) =>
  `split_part('${lijst}', ',', 1 + (${index}) % ${lijst.split(',').length})`;

/** Somebody with so many casussen of their own; the same number however many there are in the whole netwerk. */
export interface Kijker {
  netwerkId: string;
  gebruikerId: string;
}
const eigenCasussen = 40;

/** What is filled, in this order. `$1` is the netwerk; one gebruiker per forty casussen, ten of them in a team. */
const vullen = (aantal: number): string[] => [
  `create temp table kijker as select n, gen_random_uuid() as id, gen_random_uuid() as team_id
     from generate_series(0, ${Math.ceil(aantal / eigenCasussen)}) n`,
  `create temp table gezin as
     select i.n, gen_random_uuid() as id, gen_random_uuid() as casus_id, gen_random_uuid() as ouder_id,
            gen_random_uuid() as kind_id, k.id as gebruiker_id,
            case when i.n % 5 = 0 then ${kies(gewoon, 'i.n / 5')}
                 else ${kies(begin, 'i.n / 3')} || ${kies(midden, 'i.n / 48')} || ${kies(midden, 'i.n / 768')}
                   || ${kies(eind, 'i.n / 12288')} end as naam
       from generate_series(0, ${aantal - 1}) i(n) join kijker k on k.n = i.n / ${eigenCasussen}`,
  `insert into netwerk (id, naam) values ($1::uuid, 'Meting')`,
  `insert into organisatie (netwerk_id, id, naam, soort) values ($1::uuid, $1::uuid, 'Meting', 'welzijn')`,
  `insert into team (netwerk_id, id, organisatie_id, naam)
     select $1::uuid, team_id, $1::uuid, 'Team ' || n from kijker where n % 10 = 0`,
  `insert into gebruiker (netwerk_id, id, email, naam, functie, organisatie_id, team_id)
     select $1::uuid, k.id, k.id || '@meting.example', 'Collega ' || k.n, 'Buurtwerker', $1::uuid, t.team_id
       from kijker k join kijker t on t.n = k.n - k.n % 10`,
  `insert into gebruiker_rol (netwerk_id, gebruiker_id, rol) select $1::uuid, id, 'professional' from kijker`,
  `insert into huishouden (netwerk_id, id, naam, wijk, gemaakt_door)
     select $1::uuid, id, naam, 'Wijk ' || n % 40, gebruiker_id from gezin`,
  `insert into lid (netwerk_id, id, naam, geboortejaar)
     select $1::uuid, ouder_id, ${kies(voornaam, 'n')} || ' ' || naam, 1950 + n % 50 from gezin union all
     select $1::uuid, kind_id, ${kies(voornaam, 'n / 7')} || ' ' || naam, 2005 + n % 20 from gezin`,
  `insert into huishouden_lid (netwerk_id, huishouden_id, lid_id, gezinsrol)
     select $1::uuid, id, ouder_id, 'ouder' from gezin union all select $1::uuid, id, kind_id, 'kind' from gezin`,
  `insert into casus (netwerk_id, id, huishouden_id, code, fase, gemaakt_door)
     select $1::uuid, casus_id, id, 'NA-2026-' || lpad(n::text, 7, '0'), 'canvas', gebruiker_id from gezin`,
  `insert into contactpersoon (netwerk_id, id, casus_id, gebruiker_id, periode)
     select $1::uuid, gen_random_uuid(), casus_id, gebruiker_id, tstzrange(now(), null) from gezin`,
];

const tabellen = ['huishouden', 'lid', 'huishouden_lid', 'casus', 'contactpersoon', 'gebruiker'];

/** A netwerk with so many households, each with two leden, a casus and a contactpersoon, made by the owner in plain SQL. */
export async function makeGezinnen(eigenaarUrl: string, aantal: number): Promise<Kijker> {
  const eigenaar = new pg.Client({ connectionString: eigenaarUrl });
  await eigenaar.connect();
  const triggers = (wat: string) =>
    eigenaar.query(tabellen.map((tabel) => `alter table ${tabel} ${wat} trigger user`).join(';'));
  const netwerkId = crypto.randomUUID();
  try {
    await triggers('disable');
    for (const sql of vullen(aantal)) await eigenaar.query(sql, sql.includes('$1') ? [netwerkId] : []);
    await triggers('enable');
    await eigenaar.query(`vacuum analyze ${tabellen.join(', ')}`);
    const { rows } = await eigenaar.query<{ id: string }>('select id from kijker where n = 1');
    return { netwerkId, gebruikerId: rows[0]?.id ?? '' };
  } finally {
    await eigenaar.end();
  }
}
