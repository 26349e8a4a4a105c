-- What was done with a praatpunt says what the answer was about: it is there for who may see the answer, and others who have
-- the casus open hear of it as of the answer itself.
create policy afgeschermd on praatpunt as restrictive to naast_app
  using (antwoord_id <> all(array(select verborgen_antwoorden())));
create trigger z_vertel after insert on praatpunt for each row execute function tell_casus('gesprek', '', 'antwoord_id');
