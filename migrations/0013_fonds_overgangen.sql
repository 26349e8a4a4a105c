-- The life of an aanvraag goes on after its besluit: a new besluit replaces an earlier one, a payment comes back, and where
-- two colleagues do not agree the commissie decides. The same rows as `overgangen` in packages/domain/src/fonds/standen.ts.
create or replace function aanvraag_overgangen() returns table (van text, gebeurtenis text, naar text, wie text[])
language sql immutable parallel safe as $$
  values
    ('concept', 'indienen', 'ingediend', array['aanvrager']),
    ('ingediend', 'in_behandeling_nemen', 'in_behandeling', array['stemmer']),
    ('in_behandeling', 'vraag_stellen', 'aanvulling_gevraagd', array['stemmer']),
    ('aanvulling_gevraagd', 'vraag_stellen', 'aanvulling_gevraagd', array['stemmer']),
    ('in_behandeling', 'voornemen_afwijzing', 'aanvulling_gevraagd', array['voorzitter']),
    ('aanvulling_gevraagd', 'beantwoorden', 'aanvulling_gevraagd', array['aanvrager', 'contactpersoon']),
    ('aanvulling_gevraagd', 'hervatten', 'in_behandeling', array['aanvrager', 'contactpersoon']),
    ('in_behandeling', 'naar_commissie', 'in_behandeling', array['stemmer']),
    ('in_behandeling', 'besluiten', 'besloten', array['voorzitter']),
    ('besloten', 'betalen', 'besloten', array['betaler']),
    ('besloten', 'vrijgeven', 'besloten', array['betaler']),
    ('besloten', 'afronden', 'uitbetaald', array['betaler', 'voorzitter']),
    ('besloten', 'retour', 'besloten', array['betaler']),
    ('uitbetaald', 'retour', 'besloten', array['betaler']),
    ('uitbetaald', 'verantwoorden', 'verantwoord', array['controleur']),
    ('besloten', 'herzien', 'besloten', array['voorzitter']),
    ('uitbetaald', 'herzien', 'besloten', array['voorzitter']),
    ('verantwoord', 'herzien', 'besloten', array['voorzitter']),
    ('concept', 'intrekken', 'ingetrokken', array['gezin', 'aanvrager', 'contactpersoon']),
    ('ingediend', 'intrekken', 'ingetrokken', array['gezin', 'aanvrager', 'contactpersoon']),
    ('in_behandeling', 'intrekken', 'ingetrokken', array['gezin', 'aanvrager', 'contactpersoon']),
    ('aanvulling_gevraagd', 'intrekken', 'ingetrokken', array['gezin', 'aanvrager', 'contactpersoon'])
$$;

-- Everyone who had a hand in paying this aanvraag: none of them may decide on it or check it.
create function betaal_mensen(a aanvraag) returns setof uuid
language sql stable security definer set search_path = public, pg_temp as $$
  select m.door from grootboek_mutatie m join besluit b on b.netwerk_id = m.netwerk_id and b.id = m.besluit_id
   where b.netwerk_id = a.netwerk_id and b.aanvraag_id = a.id and m.soort in ('betaling', 'vrijval', 'terugontvangst')
$$;
revoke execute on function betaal_mensen from public;
